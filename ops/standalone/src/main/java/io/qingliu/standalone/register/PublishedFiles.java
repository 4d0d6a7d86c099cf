package io.qingliu.standalone.register;

import io.qingliu.command.form.FormCommand;
import io.qingliu.command.form.FormRoom;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.command.rubric.RubricCommand;
import io.qingliu.command.rubric.RubricRoom;
import io.qingliu.standalone.register.ReferenceFiles.Lined;
import io.qingliu.standalone.register.ReferenceFiles.Source;
import io.qingliu.standalone.register.RegisterPlan.Step;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The YAML files of an import: the bureau's rubric and form, and what the product ships. */
final class PublishedFiles {
    private final RegisterLedger ledger;
    private final RegisterPlan plan;
    private final Function<InputPlace, CommandContext> contexts;
    private final List<InputError> errors;
    private final MessageDigest submitted;

    /**
     * @param plan takes what will be published
     * @param errors takes what must be mended
     * @param submitted takes the files' texts
     */
    PublishedFiles(
            RegisterLedger ledger,
            RegisterPlan plan,
            Function<InputPlace, CommandContext> contexts,
            List<InputError> errors,
            MessageDigest submitted) {
        this.ledger = ledger;
        this.plan = plan;
        this.contexts = contexts;
        this.errors = errors;
        this.submitted = submitted;
    }

    /** What is shipped and not in the ledger yet; the illustrative rubric and form are not among it, the bureau gives its own. */
    void shipped() {
        InputPlace place = InputPlace.file("reference");
        CommandContext context = contexts.apply(place);
        ReferenceFiles.shippedDocuments(context).forEach(document -> plan.openUnlessThere(document, place, Map.of()));
        ReferenceFiles.shippedPolicies(context).forEach(policy -> plan.openUnlessThere(policy, place, Map.of()));
        plan.openUnlessThere(ReferenceFiles.shippedCalendar(context), place, Map.of());
        plan.openUnlessThere(ReferenceFiles.illustrativeEssentials(context), place, Map.of());
    }

    /** The bureau's rubric. */
    void rubric(@Nullable Path path) {
        publish(path, ReferenceFiles::linedRubric, (RubricCommand c) -> RubricRoom.mustBePublishable(c));
    }

    /** The bureau's survey form. */
    void form(@Nullable Path path) {
        publish(path, ReferenceFiles::linedForm, (FormCommand c) -> FormRoom.mustBePublishable(c));
    }

    private <C extends Command> void publish(
            @Nullable Path path, BiFunction<Source, CommandContext, Lined<C>> read, Consumer<C> mustBePublishable) {
        if (path == null) {
            return;
        }
        try {
            Source file = Source.of(path);
            submitted.update(file.text().getBytes(StandardCharsets.UTF_8));
            InputPlace place = InputPlace.file(file.name());
            Lined<C> lined = read.apply(file, contexts.apply(place));
            Step step = new Step(lined.command(), place, lined.lines());
            mustFollowTheLedger(step);
            try {
                mustBePublishable.accept(lined.command());
                plan.add(step.command(), step.place(), step.lines());
            } catch (RuleRefused refused) {
                errors.add(told(step, refused));
            }
        } catch (UnreadableFile unreadable) {
            errors.addAll(unreadable.errors());
        }
    }

    private void mustFollowTheLedger(Step step) {
        String stream = step.command().stream().value();
        boolean first = step.command() instanceof Opening;
        if (first == ledger.has(step.command().stream())) {
            InputPlace line =
                    new InputPlace(step.place().file(), null, step.lines().getOrDefault("version", 0));
            errors.add(
                    first
                            ? new InputError(
                                    line,
                                    "version",
                                    "VERSION_IS_PUBLISHED",
                                    "“" + stream + "”第 1 版已在台账发布，不能改写；请改为下一版本号，或另取编号。",
                                    "Version 1 of '" + stream + "' is in the ledger and never rewritten; give the next"
                                            + " version or another id.")
                            : new InputError(
                                    line,
                                    "version",
                                    "FIRST_VERSION_IS_1",
                                    "台账中尚无“" + stream + "”；首次发布的版本号应为 1。",
                                    "The ledger has no '" + stream + "' yet; the first version is 1."));
        }
    }

    /** What the refusal of a step means to the person who gave the file. */
    static InputError told(Step step, RuntimeException refusal) {
        if (!(refusal instanceof RuleRefused rule)) {
            return new InputError(
                    step.place(),
                    null,
                    "THE_LEDGER_MOVED",
                    "台账刚被他人改动，未写入任何内容；请重新导入。",
                    "The ledger was changed by somebody else just now; nothing was written, import again.");
        }
        String field = rule.field();
        Integer line = field == null ? null : step.lines().get(field);
        InputPlace place = line == null
                ? step.place()
                : new InputPlace(step.place().file(), step.place().sheet(), line);
        return new InputError(place, field, rule.rule().name(), rule.zh(), rule.en());
    }
}
