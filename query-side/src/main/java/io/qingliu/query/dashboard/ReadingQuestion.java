package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which other reading of the cohort policy is asked for.
 *
 * @param version a published version; null for rivers
 * @param rivers the rivers; without version and rivers the three of domain's other reading
 * @param nationalParks whether national parks count; null for what the policy in force says
 */
public record ReadingQuestion(
        @Nullable Integer version,
        List<String> rivers,
        @Nullable Boolean nationalParks) {
    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.number("policy-version", 1, 99_999, "按批次政策的哪一版", "by which version of the cohort policy"),
                    Parameter.text(
                            "rivers",
                            "“长江沿线”试读作哪些河流，用逗号分隔；与 policy-version 均不填则为三江",
                            "the rivers that 长江沿线 is read as, parted by commas; without it and policy-version the three",
                            "长江,嘉陵江,乌江"),
                    Parameter.oneOf(
                            "national-parks",
                            List.of(new Parameter.Value("true", "列入"), new Parameter.Value("false", "不列入")),
                            "国家级园区是否列入2025年批次；不填则按现行政策",
                            "whether national parks belong to 2025; without it as the policy in force says"))
            .and(Parameters.MOMENT);
    static final List<String> THREE_RIVERS = List.of("长江", "嘉陵江", "乌江");

    public ReadingQuestion {
        rivers = List.copyOf(rivers);
    }

    static ReadingQuestion of(Asked asked) {
        Long version = asked.number("policy-version");
        String rivers = asked.text("rivers");
        String national = asked.oneOf("national-parks");
        if (version != null && (rivers != null || national != null)) {
            throw Refused.unreadable(
                    "A_VERSION_SAYS_IT_ALL",
                    "policy-version",
                    "给出 policy-version 时不能再给 rivers 或 national-parks；请去掉其一。",
                    "A published version says which rivers and parks count; leave policy-version or the others out.");
        }
        List<String> named = rivers == null ? THREE_RIVERS : words(rivers);
        return new ReadingQuestion(
                version == null ? null : version.intValue(),
                version == null ? named : List.of(),
                national == null ? null : national.equals("true"));
    }

    private static List<String> words(String rivers) {
        List<String> words = Arrays.stream(rivers.split("[,，、]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty()) {
            throw Refused.unreadable(
                    "A_RIVER_IS_MISSING",
                    "rivers",
                    "“rivers”至少写一条河流，如 长江,嘉陵江,乌江。",
                    "rivers names at least one, such as 长江,嘉陵江,乌江.");
        }
        return words;
    }

    Map<String, String> filter() {
        Map<String, String> filter = new TreeMap<>();
        if (version != null) {
            filter.put("policy-version", version.toString());
        } else {
            filter.put("rivers", String.join(",", rivers));
        }
        if (nationalParks != null) {
            filter.put("national-parks", nationalParks.toString());
        }
        return filter;
    }
}
