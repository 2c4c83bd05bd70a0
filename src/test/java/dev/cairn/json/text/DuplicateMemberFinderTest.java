package dev.cairn.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class DuplicateMemberFinderTest {

    @Test
    void eachNameThatStandsTwiceIsFound() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            Map<String, Integer> counts = new HashMap<>();
            StringBuilder text = new StringBuilder("{\"list\": [1, [2, {");
            int size = random.nextInt(50);
            for (int k = 0; k < size; k++) {
                // names of two letters have many hash codes that are alike
                String name = "%c%c".formatted(random.nextInt(26) + 'A', random.nextInt(60) + 'A');
                name = name.replace('\\', '-');
                counts.merge(name, 1, Integer::sum);
                text.append(k == 0 ? "" : ", ").append('"').append(name).append("\": 1");
            }
            counts.values().removeIf(count -> count == 1);
            Map<String, Integer> found = new TreeMap<>();
            for (DuplicateMember duplicate :
                    JsonText.of(text.append("}]]}").toString()).duplicates()) {
                assertThat(duplicate.object()).isEqualTo(JsonPointer.of("list", 1, 1));
                found.put(duplicate.name(), duplicate.memberSpans().size());
            }
            assertThat(found).as(text.toString()).isEqualTo(new TreeMap<>(counts));
        }
    }
}
