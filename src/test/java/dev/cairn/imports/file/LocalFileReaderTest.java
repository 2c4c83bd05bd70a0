package dev.cairn.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

class LocalFileReaderTest {
    private static final String GEOTIFF = "image/tiff; application=geotiff";
    private static final String COG = GEOTIFF + "; profile=cloud-optimized";

    @TempDir Path folder;

    private AssetFileFacts read(String name, byte[] content)
            throws IOException, UnreadableFileException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return LocalFileReader.read(file, ReadProgress.NONE, () -> false);
    }

    @Test
    void sizeAndChecksumAreTheOnesOfTheFile() throws Exception {
        AssetFileFacts empty = read("empty.bin", new byte[0]);
        assertThat(empty.size()).isZero();
        assertThat(empty.checksum())
                .isEqualTo("1220e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        AssetFileFacts abc = read("abc.txt", "abc".getBytes(StandardCharsets.US_ASCII));
        assertThat(abc.fields().toString())
                .isEqualTo(
                        "{type=text/plain, file:size=3,"
                                + " file:checksum=1220ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad}");
        assertThat(read("data.qqq", new byte[] {1}).fields()).doesNotContainKey("type");
    }

    @Test
    void progressIsToldAndReadingCanBeCancelled() throws Exception {
        Path file = folder.resolve("large.bin");
        byte[] content = new byte[5 << 20];
        new Random(1).nextBytes(content);
        Files.write(file, content);
        List<Long> heard = new ArrayList<>();
        LocalFileReader.read(file, (done, total) -> heard.add(done), () -> false);
        assertThat(heard)
                .isSorted()
                .startsWith(0L)
                .endsWith((long) content.length)
                .hasSizeBetween(5, 20);
        assertThatThrownBy(() -> LocalFileReader.read(file, ReadProgress.NONE, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void whatCannotBeReadIsSaidInASentence() throws Exception {
        assertThatThrownBy(() -> LocalFileReader.read(folder, ReadProgress.NONE, () -> false))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(
                        () ->
                                LocalFileReader.read(
                                        folder.resolve("gone"), ReadProgress.NONE, () -> false))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("There is no file “gone” any more.");
    }

    @ParameterizedTest
    @CsvSource({
        "picture.tif,89504e470d0a1a0a,image/png",
        "picture,ffd8ffe0,image/jpeg",
        "scene.jp2,0000000c6a5020200d0a870a,image/jp2",
        "labels.bin,50415231,application/vnd.apache.parquet",
        "cube.nc,894844460d0a1a0a,application/netcdf",
        "cube.h5,894844460d0a1a0a,application/x-hdf5",
        "cube.dat,894844460d0a1a0a,application/x-hdf5",
        "old.dat,43444601,application/netcdf",
        "a.zip,504b0304,application/zip",
        "net.pt,504b0304,application/octet-stream; application=pytorch",
        "net.keras,504b0304,application/zip; application=keras",
        "map.kmz,504b0304,application/vnd.google-earth.kmz",
        "wrong.png,504b0304,application/zip",
        "unknown,504b0304,application/zip",
        "list.csv.gz,1f8b08,application/gzip",
        "net.onnx,0807,application/octet-stream; application=onnx",
        "x.json,7b2274797065223a202246656174757265227d,application/json",
        "outline,7b2274797065223a202246656174757265227d,application/geo+json",
        "x.fgb,6667620366676201,application/vnd.flatgeobuf",
        "weights,20000000000000007b2261223a7b7d7d2020202020,application/octet-stream; application=safetensors",
    })
    void theContentHasASayInTheMediaType(String name, String head, String type) throws Exception {
        assertThat(read(name, HexFormat.of().parseHex(head)).mediaType()).isEqualTo(type);
    }

    @Test
    void anMlflowModelIsKnownByItsContentToo() throws Exception {
        byte[] text =
                "artifact_path: model\nflavors:\n  sklearn: {}\nmlflow_version: 2.9.2\n"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(read("MLmodel", text).mediaType())
                .isEqualTo("application/yaml; application=mlflow");
        assertThat(read("copy-of-MLmodel", text).mediaType())
                .isEqualTo("application/yaml; application=mlflow");
    }

    @Test
    void aGeoPackageIsMoreThanADatabase() throws Exception {
        byte[] head = new byte[100];
        byte[] mark = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, head, 0, mark.length);
        assertThat(read("a", head).mediaType()).isEqualTo("application/vnd.sqlite3");
        System.arraycopy("GPKG".getBytes(StandardCharsets.US_ASCII), 0, head, 68, 4);
        assertThat(read("b", head).mediaType()).isEqualTo("application/geopackage+sqlite3");
    }

    @Test
    void kindsOfTiffAreToldApart() throws Exception {
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            assertThat(read("a.tif", tiff(order, 1000, false, false, 1, 4096)).mediaType())
                    .isEqualTo("image/tiff");
            assertThat(read("b.tif", tiff(order, 1000, true, false, 1, 4096)).mediaType())
                    .isEqualTo(GEOTIFF);
            assertThat(read("c.tif", tiff(order, 1000, true, true, 1, 4096)).mediaType())
                    .isEqualTo(GEOTIFF);
            assertThat(read("d.tif", tiff(order, 1000, true, true, 2, 4096)).mediaType())
                    .isEqualTo(COG);
            assertThat(read("e.tif", tiff(order, 256, true, true, 1, 4096)).mediaType())
                    .isEqualTo(COG);
            assertThat(read("f.tif", tiff(order, 1000, true, true, 2, 50)).mediaType())
                    .isEqualTo(GEOTIFF);
        }
        assertThat(read("cut.tif", new byte[] {'I', 'I', 42, 0, 8}).mediaType())
                .isEqualTo("image/tiff");
    }

    /** A TIFF of directories and nothing else. */
    private static byte[] tiff(
            ByteOrder order, int side, boolean geo, boolean tiled, int directories, int tile) {
        ByteBuffer file = ByteBuffer.allocate(8192).order(order);
        file.put(order == ByteOrder.LITTLE_ENDIAN ? new byte[] {'I', 'I'} : new byte[] {'M', 'M'});
        file.putShort((short) 42).putInt(100).position(100);
        for (int i = 0; i < directories; i++) {
            int start = file.position();
            int count = 2 + (geo ? 1 : 0) + (tiled ? 2 : 0);
            file.putShort((short) count);
            tag(file, 256, 3, side >> i);
            tag(file, 257, 3, side >> i);
            if (tiled) {
                tag(file, 322, 3, 256);
                tag(file, 324, 4, tile);
            }
            if (geo) {
                tag(file, 34735, 3, 1);
            }
            file.putInt(i + 1 < directories ? start + 500 : 0);
            file.position(start + 500);
        }
        return file.array();
    }

    private static void tag(ByteBuffer file, int tag, int type, int value) {
        file.putShort((short) tag).putShort((short) type).putInt(1);
        if (type == 3) {
            file.putShort((short) value).putShort((short) 0);
        } else {
            file.putInt(value);
        }
    }

    @Test
    void spoiledTiffsAreRead() throws Exception {
        var random = new Random(23);
        byte[] sound = tiff(ByteOrder.LITTLE_ENDIAN, 1000, true, true, 3, 4096);
        for (int i = 0; i < 300; i++) {
            byte[] spoiled = sound.clone();
            for (int j = 0; j < 8; j++) {
                spoiled[4 + random.nextInt(1200)] = (byte) random.nextInt(256);
            }
            assertThat(read("spoiled.tif", spoiled).mediaType()).startsWith("image/tiff");
        }
    }
}
