package io.qingliu.command.kernel;

import io.qingliu.events.Words;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A command refused by a rule: nothing was written. */
public final class RuleRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final transient Rule rule;
    private final @Nullable String field;
    private final transient List<Object> particulars;

    /**
     * @param rule the rule that refuses
     * @param field JSON pointer-like path of the offending field, {@code problems[2].dueOn}, or null for the whole command
     * @param particulars what stands for {@code {0}}, {@code {1}} … in the rule's sentences
     */
    public RuleRefused(Rule rule, @Nullable String field, List<?> particulars) {
        super(rule.name(), null, false, false);
        this.rule = rule;
        this.field = field;
        this.particulars = List.copyOf(particulars);
    }

    /** The rule that refuses. */
    public Rule rule() {
        return rule;
    }

    /** Path of the offending field, or null for the whole command. */
    public @Nullable String field() {
        return field;
    }

    /** The Chinese sentence with the particulars of the case. */
    public String zh() {
        return fill(rule.wording().zh(), Words::zh);
    }

    /** The English sentence with the particulars of the case. */
    public String en() {
        return fill(rule.wording().en(), Words::en);
    }

    private String fill(String sentence, Function<Object, String> word) {
        // in one pass: what a person wrote may hold a brace pair of its own
        return PLACE.matcher(sentence).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(
                    index < particulars.size() ? word.apply(particulars.get(index)) : place.group());
        });
    }
}
