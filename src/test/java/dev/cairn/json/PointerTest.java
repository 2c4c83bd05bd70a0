package dev.cairn.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class PointerTest {
    @Test
    void readsAndWritesTheExamplesOfTheRfc() {
        JsonText text =
                JsonText.of(
                        """
                        {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4,
                         "i\\\\j": 5, "k\\"l": 6, " ": 7, "m~n": 8}
                        """);
        assertThat(text.get(Pointer.parse("/foo/0"))).isEqualTo(Json.value("bar"));
        assertThat(text.get(Pointer.parse("/"))).isEqualTo(Json.value(0));
        assertThat(text.get(Pointer.parse("/a~1b"))).isEqualTo(Json.value(1));
        assertThat(text.get(Pointer.parse("/i\\j"))).isEqualTo(Json.value(5));
        assertThat(text.get(Pointer.parse("/k\"l"))).isEqualTo(Json.value(6));
        assertThat(text.get(Pointer.parse("/m~0n"))).isEqualTo(Json.value(8));
        assertThat(Pointer.of("a/b", 0, "m~n").toString()).isEqualTo("/a~1b/0/m~0n");
        assertThat(Pointer.parse("").isRoot()).isTrue();
    }

    @Test
    void refusesWhatIsNoPointer() {
        assertThatThrownBy(() -> Pointer.parse("a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pointer.parse("/~2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pointer.parse("/~")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pointer.of(1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhatLiesInside() {
        Pointer inner = Pointer.parse("/properties/mlm:input/0");
        Pointer outer = Pointer.parse("/properties");
        assertThat(inner.startsWith(outer)).isTrue();
        assertThat(outer.startsWith(inner)).isFalse();
        assertThat(Pointer.parse("/propertiesX").startsWith(outer)).isFalse();
        assertThat(inner.relativeTo(outer)).isEqualTo(Pointer.of("mlm:input", 0));
        assertThat(outer.append(inner.relativeTo(outer))).isEqualTo(inner);
        assertThat(inner.parent()).isEqualTo(Pointer.parse("/properties/mlm:input"));
        assertThat(inner.last()).isEqualTo("0");
        assertThat(Pointer.ROOT.parent()).isNull();
    }

    @Test
    void allWaysToMakeOneAgree() {
        Random random = new Random(3);
        List<String> tokens = List.of("a", "0", "a/b", "~", "", "a");
        for (int i = 0; i < 2000; i++) {
            List<String> all = random.ints(random.nextInt(6), 0, 6).mapToObj(tokens::get).toList();
            List<String> other =
                    random.ints(random.nextInt(3), 0, 6).mapToObj(tokens::get).toList();
            Pointer pointer = new Pointer(all);
            Pointer more = new Pointer(other);
            Pointer children = Pointer.ROOT;
            for (String token : all) {
                children = children.child(token);
            }
            assertThat(
                            List.of(
                                    children,
                                    Pointer.of(all.toArray()),
                                    Pointer.parse(pointer.toString())))
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
        List<Pointer> sorted =
                Stream.of("/b", "/a/10", "/a/2", "/a/x", "/a", "", "/a/01")
                        .map(Pointer::parse)
                        .sorted()
                        .toList();
        assertThat(sorted.stream().map(Pointer::toString))
                .containsExactly("", "/a", "/a/2", "/a/10", "/a/01", "/a/x", "/b");
    }

    @Test
    void takesOnlyRealIndexesForElements() {
        JsonText text = JsonText.of("[1, 2]");
        assertThat(text.has(Pointer.parse("/1"))).isTrue();
        for (String token :
                List.of("2", "-1", "01", "+1", "1.0", "", "4294967297", "99999999999")) {
            assertThat(text.has(Pointer.of(token))).as(token).isFalse();
        }
    }
}
