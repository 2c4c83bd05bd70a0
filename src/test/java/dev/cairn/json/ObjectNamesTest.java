package dev.cairn.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.text.DuplicateMember;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an object tells of its names: by name, in order, with those that stand twice. */
class ObjectNamesTest {

    /** Many of these have the same hash code as another: Aa and BB, and what begins with them. */
    private static final List<String> PARTS =
            List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "proj", ":", "a:", "é", "", "x");

    /** Not one of the names that are made. */
    private static final List<String> STRANGERS = List.of("nowhere", "CCC", "proj;code");

    @Test
    void eachQuestionHasTheAnswerOfTheNamesThemselves() {
        Random random = new Random(11);
        for (int i = 0; i < 4_000; i++) {
            // small, around the width from which on there is a map, and well beyond
            int size = i % 40 == 0 ? 50 + random.nextInt(200) : random.nextInt(14);
            check(object(names(random, size)));
        }
    }

    @Test
    void aWideObjectAnswersAsANarrowOne() {
        for (int size = 1; size <= 80; size++) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                names.add((i % 3 == 0 ? "p:" : "") + "n" + i);
            }
            check(object(names));
            names.set(size - 1, "p:n0");
            check(object(names));
        }
    }

    @Test
    void anEditedObjectAnswersForItsNewNames() {
        Random random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            List<String> names = names(random, 1 + random.nextInt(i % 20 == 0 ? 90 : 8));
            JsonText text = JsonText.of(text(names));
            for (int k = 0; k < 4; k++) {
                int at = random.nextInt(names.size());
                String before = "\"%s\": %d".formatted(names.get(at), at);
                int start = text.text().indexOf(before);
                String name = names(random, 1).getFirst();
                String now = "\"%s\": %d".formatted(name, at);
                names.set(at, name);
                text = text.with(new TextEdit(start, start + before.length(), now));
                check((JsonObject) text.root());
                assertThat(((JsonObject) text.root()).members())
                        .extracting(JsonMember::name)
                        .isEqualTo(names);
                assertThat(text.duplicates())
                        .extracting(DuplicateMember::name)
                        .containsExactlyInAnyOrderElementsOf(twice(names));
            }
        }
    }

    @Test
    void namesThatStandTwiceAreFoundAfterOneWasAddedElsewhere() {
        JsonText text = JsonText.of("{\"a\": {\"b\": 1, \"c\": 2}}");
        assertThat(text.duplicates()).isEmpty();
        JsonText now = text.with(new TextEdit(15, 15, "\"b\": 3, "));
        assertThat(now.text()).isEqualTo("{\"a\": {\"b\": 1, \"b\": 3, \"c\": 2}}");
        assertThat(now.duplicates()).extracting(DuplicateMember::name).containsExactly("b");
    }

    @Test
    void threadsThatReadAtOnceGetTheSameAnswers() throws Exception {
        List<Callable<Void>> jobs = new ArrayList<>();
        for (int job = 0; job < 4; job++) {
            jobs.add(
                    () -> {
                        // all threads make the same objects
                        Random random = new Random(77);
                        for (int i = 0; i < 1_500; i++) {
                            check(object(names(random, random.nextInt(9))));
                        }
                        return null;
                    });
        }
        JsonObject shared = object(names(new Random(8), 300));
        for (int job = 0; job < 4; job++) {
            jobs.add(
                    () -> {
                        check(shared);
                        return null;
                    });
        }
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (Future<Void> done : pool.invokeAll(jobs)) {
                done.get();
            }
        }
    }

    private static void check(JsonObject object) {
        List<String> names = object.members().stream().map(JsonMember::name).toList();
        assertThat(object.size()).isEqualTo(names.size());
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            assertThat(object.nameAt(i)).isEqualTo(names.get(i));
            last.put(names.get(i), i);
        }
        last.forEach(
                (name, at) -> {
                    // another object than the name in the tree
                    String same = new StringBuilder(name).toString();
                    assertThat(object.find(same)).as(name).isEqualTo(at);
                    assertThat(object.get(same)).isSameAs(object.valueAt(at));
                    assertThat(object.has(name)).isTrue();
                    assertThat(object.names()).contains(same);
                });
        for (String stranger : STRANGERS) {
            assertThat(object.find(stranger)).isEqualTo(-1);
            assertThat(object.get(stranger)).isNull();
            assertThat(object.names()).doesNotContain(stranger);
        }
        assertThat(List.copyOf(object.names())).isEqualTo(List.copyOf(new LinkedHashSet<>(names)));
        assertThat(object.prefixedNames())
                .isEqualTo(names.stream().filter(n -> n.indexOf(':') > 0).distinct().toList());
        assertThat(object.repeats()).isEqualTo(last.size() < names.size());
    }

    private static List<String> twice(List<String> names) {
        HashSet<String> seen = new HashSet<>();
        return names.stream().filter(name -> !seen.add(name)).distinct().toList();
    }

    private static List<String> names(Random random, int size) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String name = PARTS.get(random.nextInt(PARTS.size()));
            name += PARTS.get(random.nextInt(PARTS.size()));
            names.add(size > 20 ? name + random.nextInt(size) : name);
        }
        return names;
    }

    private static JsonObject object(List<String> names) {
        return (JsonObject) JsonText.of(text(names)).root();
    }

    private static String text(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> "\"%s\": %d".formatted(names.get(i), i))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
