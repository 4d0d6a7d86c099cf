package io.qingliu.command.kernel;

import io.qingliu.events.Words;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A command refused by a rule: nothing was written. */
public final class RuleRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

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
        String filled = sentence;
        for (int i = 0; i < particulars.size(); i++) {
            filled = filled.replace("{" + i + "}", word.apply(particulars.get(i)));
        }
        return filled;
    }
}
