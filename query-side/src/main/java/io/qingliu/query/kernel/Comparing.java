package io.qingliu.query.kernel;

import io.qingliu.query.kernel.ComparisonView.Changed;
import io.qingliu.query.kernel.ComparisonView.Field;
import io.qingliu.query.kernel.ComparisonView.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** Asks one question at two moments and lays the answers beside each other. */
public final class Comparing {
    private static final String THEN_AS_OF = "then-as-of";
    private static final String THEN_ON = "then-on";
    private static final int DAYS = 7;
    private static final Parameters THEN = Parameters.of(
            Parameter.point(
                    THEN_AS_OF,
                    "与台账截至何时所知相比；then-as-of、then-on 都不填则为七天前",
                    "compared with what the ledger knew then; with neither then-as-of nor then-on, seven days before"),
            Parameter.day(THEN_ON, "与截至哪一天的事实相比", "compared with what was true on that day"));

    private Comparing() {}

    /** The parameters of a question at two moments. */
    public static Parameters parameters(Parameters question) {
        return question.and(THEN);
    }

    /**
     * Asks twice and compares.
     *
     * @param parameters as given; those of the question hold for both moments
     * @param declared {@link #parameters} of the question
     * @param question answers the question
     * @throws Refused as the question does, and where a moment cannot be read
     */
    public static ComparisonView compare(
            MultiValueMap<String, String> parameters,
            Parameters declared,
            Function<MultiValueMap<String, String>, ? extends ComparedRows> question) {
        Map<String, String> given = Asked.of(parameters, declared).values();
        ComparedRows now = question.apply(without(given, Set.of(THEN_AS_OF, THEN_ON)));
        return compare(now, then(given, now.head(), question));
    }

    private static ComparedRows then(
            Map<String, String> given,
            AnswerHead now,
            Function<MultiValueMap<String, String>, ? extends ComparedRows> question) {
        MultiValueMap<String, String> parameters =
                without(given, Set.of(THEN_AS_OF, THEN_ON, Parameter.AS_OF, Parameter.ON, Parameter.AT_LEAST));
        String asOf = given.get(THEN_AS_OF);
        String on = given.get(THEN_ON);
        if (asOf == null && on == null) {
            String before = now.day().minusDays(DAYS).toString();
            if (now.on() == null) {
                asOf = before;
            } else {
                asOf = given.get(Parameter.AS_OF);
                on = before;
            }
        }
        put(parameters, Parameter.AS_OF, asOf);
        put(parameters, Parameter.ON, on);
        try {
            return question.apply(parameters);
        } catch (Refused refused) {
            throw refused.about(Map.of(Parameter.AS_OF, THEN_AS_OF, Parameter.ON, THEN_ON));
        }
    }

    private static MultiValueMap<String, String> without(Map<String, String> given, Set<String> names) {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>();
        given.forEach((name, value) -> {
            if (!names.contains(name)) {
                rest.add(name, value);
            }
        });
        return rest;
    }

    private static void put(MultiValueMap<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.add(name, value);
        }
    }

    /** Lays two answers beside each other. */
    public static ComparisonView compare(ComparedRows now, ComparedRows then) {
        SortedMap<String, Map<String, String>> after = texts(now);
        SortedMap<String, Map<String, String>> before = texts(then);
        List<Row> appeared = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        after.forEach((key, row) -> {
            Map<String, String> old = before.get(key);
            if (old == null) {
                appeared.add(new Row(key, row));
            } else if (!old.equals(row)) {
                changed.add(new Changed(key, fields(old, row)));
            }
        });
        List<Row> vanished = new ArrayList<>();
        before.forEach((key, row) -> {
            if (!after.containsKey(key)) {
                vanished.add(new Row(key, row));
            }
        });
        return new ComparisonView(
                now.head(),
                then.head(),
                after.size(),
                before.size(),
                after.size() - appeared.size() - changed.size(),
                appeared,
                vanished,
                changed);
    }

    private static List<Field> fields(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .map(path -> new Field(path, before.get(path), after.get(path)))
                .toList();
    }

    private static SortedMap<String, Map<String, String>> texts(ComparedRows answer) {
        SortedMap<String, Map<String, String>> texts = new TreeMap<>();
        answer.byKey().forEach((key, row) -> {
            Map<String, String> fields = new TreeMap<>();
            flatten("", StateText.tree(row), fields);
            fields.keySet().removeAll(answer.passing());
            texts.put(key, fields);
        });
        return texts;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(property -> flatten(
                            path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
                            property.getValue(),
                            fields));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i), fields);
            }
        } else if (!node.isNull()) {
            fields.put(path, node.asString());
        }
    }
}
