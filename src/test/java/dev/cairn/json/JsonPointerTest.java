package dev.cairn.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class JsonPointerTest {
    @Test
    void readsAndWritesTheExamplesOfTheRfc() {
        JsonText text =
                JsonText.of(
                        """
                        {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4,
                         "i\\\\j": 5, "k\\"l": 6, " ": 7, "m~n": 8}
                        """);
        assertThat(text.get(JsonPointer.parse("/foo/0"))).isEqualTo(JsonValues.value("bar"));
        assertThat(text.get(JsonPointer.parse("/"))).isEqualTo(JsonValues.value(0));
        assertThat(text.get(JsonPointer.parse("/a~1b"))).isEqualTo(JsonValues.value(1));
        assertThat(text.get(JsonPointer.parse("/i\\j"))).isEqualTo(JsonValues.value(5));
        assertThat(text.get(JsonPointer.parse("/k\"l"))).isEqualTo(JsonValues.value(6));
        assertThat(text.get(JsonPointer.parse("/m~0n"))).isEqualTo(JsonValues.value(8));
        assertThat(JsonPointer.of("a/b", 0, "m~n").toString()).isEqualTo("/a~1b/0/m~0n");
        assertThat(JsonPointer.parse("").isRoot()).isTrue();
    }

    @Test
    void refusesWhatIsNoPointer() {
        assertThatThrownBy(() -> JsonPointer.parse("a"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonPointer.parse("/~2"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonPointer.parse("/~"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonPointer.of(1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhatLiesInside() {
        JsonPointer inner = JsonPointer.parse("/properties/mlm:input/0");
        JsonPointer outer = JsonPointer.parse("/properties");
        assertThat(inner.startsWith(outer)).isTrue();
        assertThat(outer.startsWith(inner)).isFalse();
        assertThat(JsonPointer.parse("/propertiesX").startsWith(outer)).isFalse();
        assertThat(inner.relativeTo(outer)).isEqualTo(JsonPointer.of("mlm:input", 0));
        assertThat(outer.append(inner.relativeTo(outer))).isEqualTo(inner);
        assertThat(inner.parent()).isEqualTo(JsonPointer.parse("/properties/mlm:input"));
        assertThat(inner.last()).isEqualTo("0");
        assertThat(JsonPointer.ROOT.parent()).isNull();
    }

    @Test
    void allWaysToMakeOneAgree() {
        Random random = new Random(3);
        List<String> tokens = List.of("a", "0", "a/b", "~", "", "a");
        for (int i = 0; i < 2000; i++) {
            List<String> all = random.ints(random.nextInt(6), 0, 6).mapToObj(tokens::get).toList();
            List<String> other =
                    random.ints(random.nextInt(3), 0, 6).mapToObj(tokens::get).toList();
            JsonPointer pointer = new JsonPointer(all);
            JsonPointer more = new JsonPointer(other);
            JsonPointer children = JsonPointer.ROOT;
            for (String token : all) {
                children = children.child(token);
            }
            assertThat(
                            List.of(
                                    children,
                                    JsonPointer.of(all.toArray()),
                                    JsonPointer.parse(pointer.toString())))
                    .containsOnly(pointer);
            assertThat(pointer.append(more).tokens())
                    .isEqualTo(Stream.concat(all.stream(), other.stream()).toList());
            boolean starts =
                    all.size() >= other.size() && all.subList(0, other.size()).equals(other);
            assertThat(pointer.startsWith(more)).isEqualTo(starts);
        }
    }

    @Test
    void ordersIndexesAsNumbers() {
        List<JsonPointer> sorted =
                Stream.of("/b", "/a/10", "/a/2", "/a/x", "/a", "", "/a/01")
                        .map(JsonPointer::parse)
                        .sorted()
                        .toList();
        assertThat(sorted.stream().map(JsonPointer::toString))
                .containsExactly("", "/a", "/a/2", "/a/10", "/a/01", "/a/x", "/b");
    }

    @Test
    void takesOnlyRealIndexesForElements() {
        JsonText text = JsonText.of("[1, 2]");
        assertThat(text.has(JsonPointer.parse("/1"))).isTrue();
        for (String token :
                List.of("2", "-1", "01", "+1", "1.0", "", "4294967297", "99999999999")) {
            assertThat(text.has(JsonPointer.of(token))).as(token).isFalse();
        }
    }
}
