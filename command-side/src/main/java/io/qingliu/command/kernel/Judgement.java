package io.qingliu.command.kernel;

import io.qingliu.events.EventContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision while it is being made: rules are put to it one after another.
 *
 * <p>A broken rule refuses the command, except that a fact transcribed from paper is not refused by a
 * {@link Rule.Standing#POLICY} rule: the rule is listed in the resulting events instead.
 */
public final class Judgement {
    private final CommandContext context;
    private final List<String> exceptions = new ArrayList<>();

    private Judgement(CommandContext context) {
        this.context = context;
    }

    /** Begins the decision about a command. */
    public static Judgement of(Command command) {
        return new Judgement(command.context());
    }

    /** The context that the command came with. */
    public CommandContext command() {
        return context;
    }

    /**
     * Refuses where {@code broken} is true.
     *
     * @param particulars what stands for {@code {0}}, {@code {1}} … in the rule's sentences
     * @throws RuleRefused as the class comment says
     */
    public Judgement refuseIf(boolean broken, Rule rule, Object... particulars) {
        return refuseIf(broken, rule, null, particulars);
    }

    /**
     * Refuses where {@code broken} is true, naming the field.
     *
     * @throws RuleRefused as the class comment says
     */
    public Judgement refuseFieldIf(boolean broken, Rule rule, String field, Object... particulars) {
        return refuseIf(broken, rule, field, particulars);
    }

    /**
     * Refuses a text that is empty or blank, by {@link GeneralRule#A_TEXT_IS_DEMANDED}.
     *
     * @param field name of the field that holds the text
     */
    public Judgement demandText(String text, String field) {
        return refuseFieldIf(text.isBlank(), GeneralRule.A_TEXT_IS_DEMANDED, field, field);
    }

    /**
     * Refuses a paper that bears a day after the day of recording, by
     * {@link GeneralRule#A_PAPER_BEARS_NO_DAY_AFTER_ITS_RECORDING}.
     *
     * @param day the day that it bears, or null where none is known
     * @param field path of the field that holds the day
     */
    public Judgement demandPaperOf(@Nullable LocalDate day, String field) {
        return refuseFieldIf(
                day != null && day.isAfter(context.recordedOn()),
                GeneralRule.A_PAPER_BEARS_NO_DAY_AFTER_ITS_RECORDING,
                field,
                String.valueOf(day),
                context.recordedOn());
    }

    /**
     * Refuses where there is nothing, whatever the rule's standing: a decision cannot go on without it.
     *
     * @return the thing that is there
     * @throws RuleRefused where {@code thing} is null
     */
    public <T> T demand(@Nullable T thing, Rule rule, Object... particulars) {
        if (thing == null) {
            throw new RuleRefused(rule, null, List.of(particulars));
        }
        return thing;
    }

    private Judgement refuseIf(boolean broken, Rule rule, @Nullable String field, Object[] particulars) {
        if (!broken) {
            return this;
        }
        if (rule.wording().standing() == Rule.Standing.POLICY && context.transcribed()) {
            if (!exceptions.contains(rule.name())) {
                exceptions.add(rule.name());
            }
            return this;
        }
        throw new RuleRefused(rule, field, List.of(particulars));
    }

    /** The context of the resulting events: the command's, with the rules that a transcribed fact does not meet. */
    public EventContext context() {
        return context.toEventContext().withExceptions(exceptions);
    }
}
