package io.qingliu.standalone.register;

import io.qingliu.command.calendar.CalendarCommand;
import io.qingliu.command.calendar.PublishCalendar;
import io.qingliu.command.calendar.PublishCalendarVersion;
import io.qingliu.command.document.RegisterDocument;
import io.qingliu.command.essentials.EssentialsCommand;
import io.qingliu.command.essentials.PublishEssentials;
import io.qingliu.command.essentials.PublishEssentialsVersion;
import io.qingliu.command.form.FormCommand;
import io.qingliu.command.form.PublishForm;
import io.qingliu.command.form.PublishFormVersion;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.policy.PolicyCommand;
import io.qingliu.command.policy.PublishPolicy;
import io.qingliu.command.policy.PublishPolicyVersion;
import io.qingliu.command.rubric.PublishRubric;
import io.qingliu.command.rubric.PublishRubricVersion;
import io.qingliu.command.rubric.RubricCommand;
import io.qingliu.events.Mark;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.document.DocumentKind;
import io.qingliu.events.ids.DocumentId;
import io.qingliu.events.ids.DocumentNumber;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reference data from YAML files as the commands that publish it: the files that the product ships, and the bureau's own.
 *
 * <p>A file has the fields of the event that will stand in the ledger, and {@code id} for the stream. Version 1 opens the
 * stream, any other is published as the next version. A file that cannot be taken is an {@link UnreadableFile}.
 */
public final class ReferenceFiles {
    /** What a file may leave out. */
    private static final Map<String, Object> DEFAULTS = Map.of(
            "RubricItem.bonus",
            false,
            "FormField.required",
            false,
            "FormField.options",
            List.of(),
            "FormField.decimals",
            0);

    /** The policies that are shipped, one file each. */
    private static final List<String> POLICIES =
            List.of("cohort", "remediation", "acceptance", "demonstration", "closeout", "schedule", "standard");

    private static final String SHIPPED = "/reference/";

    private ReferenceFiles() {}

    /**
     * The text of a file and its name in error messages.
     *
     * @param name its name
     * @param text its text
     */
    public record Source(String name, String text) {
        /**
         * A file of the user's.
         *
         * @throws UnreadableFile where it is not there or is no UTF-8 text
         */
        public static Source of(Path file) {
            String name = String.valueOf(file.getFileName());
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                        .toString();
                return new Source(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
            } catch (CharacterCodingException e) {
                throw new UnreadableFile(List.of(new InputError(
                        InputPlace.file(name),
                        null,
                        "FILE_IS_NOT_UTF_8",
                        "文件不是 UTF-8 编码；请另存为 UTF-8。",
                        "The file is not UTF-8; save it as UTF-8.")));
            } catch (IOException e) {
                throw new UnreadableFile(List.of(missing(name, e)));
            }
        }

        /** A file that is shipped with the product. */
        public static Source shipped(String name) {
            try (InputStream file = ReferenceFiles.class.getResourceAsStream(SHIPPED + name)) {
                if (file == null) {
                    throw new IllegalStateException("not shipped: " + name);
                }
                return new Source(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static InputError missing(String name, IOException e) {
        return new InputError(
                InputPlace.file(name),
                null,
                "FILE_CANNOT_BE_READ",
                "文件无法读取（" + e.getClass().getSimpleName() + "）；请检查路径和权限。",
                "The file cannot be read (" + e.getClass().getSimpleName() + "); check path and permissions.");
    }

    /** The illustrative rubric; not official. */
    public static RubricCommand illustrativeRubric(CommandContext context) {
        return rubric(Source.shipped("rubric-illustrative-2024.yaml"), context);
    }

    /** The illustrative survey form; not official. */
    public static FormCommand illustrativeForm(CommandContext context) {
        return form(Source.shipped("form-illustrative-2024.yaml"), context);
    }

    /** The calendar of 2024 to 2027, the last year with its statutory days alone. */
    public static CalendarCommand shippedCalendar(CommandContext context) {
        return calendar(Source.shipped("calendar-2024-2027.yaml"), context);
    }

    /** The illustrative essentials; not official. */
    public static EssentialsCommand illustrativeEssentials(CommandContext context) {
        return essentials(Source.shipped("essentials-illustrative-2024.yaml"), context);
    }

    /** All policies: the notice's rules and the product's proposals, each with its mark. */
    public static List<PolicyCommand> shippedPolicies(CommandContext context) {
        return POLICIES.stream()
                .map(name -> policy(Source.shipped("policy-" + name + ".yaml"), context))
                .toList();
    }

    /** The governing documents that the notice names, and the notice. */
    public static List<RegisterDocument> shippedDocuments(CommandContext context) {
        return documents(Source.shipped("documents.yaml"), context);
    }

    /**
     * A command that came from a file.
     *
     * @param command the command
     * @param lines the line of each path, for refusals that come only later
     */
    record Lined<C>(C command, Map<String, Integer> lines) {}

    /** A rubric. */
    public static RubricCommand rubric(Source file, CommandContext context) {
        return linedRubric(file, context).command();
    }

    static Lined<RubricCommand> linedRubric(Source file, CommandContext context) {
        YamlRecords.Content<PublishRubric> content = read(file, PublishRubric.class, context);
        PublishRubric c = content.value();
        RubricCommand command = c.version() == 1
                ? c
                : new PublishRubricVersion(
                        c.rubricId(),
                        context,
                        c.version(),
                        c.title(),
                        c.mark(),
                        c.scale(),
                        c.maxPoints(),
                        c.passMarkPoints(),
                        c.notApplicable(),
                        c.categories(),
                        c.items(),
                        c.vetoes());
        return new Lined<>(command, content.lines());
    }

    /** A survey form. */
    public static FormCommand form(Source file, CommandContext context) {
        return linedForm(file, context).command();
    }

    static Lined<FormCommand> linedForm(Source file, CommandContext context) {
        YamlRecords.Content<PublishForm> content = read(file, PublishForm.class, context);
        PublishForm c = content.value();
        FormCommand command = c.version() == 1
                ? c
                : new PublishFormVersion(c.formId(), context, c.version(), c.title(), c.mark(), c.kinds());
        return new Lined<>(command, content.lines());
    }

    /** A working-day calendar. */
    public static CalendarCommand calendar(Source file, CommandContext context) {
        PublishCalendar c = read(file, PublishCalendar.class, context).value();
        return c.version() == 1
                ? c
                : new PublishCalendarVersion(
                        c.calendarId(),
                        context,
                        c.version(),
                        c.title(),
                        c.mark(),
                        c.firstDay(),
                        c.lastDay(),
                        c.holidays(),
                        c.makeUpDays());
    }

    /** Acceptance essentials. */
    public static EssentialsCommand essentials(Source file, CommandContext context) {
        PublishEssentials c = read(file, PublishEssentials.class, context).value();
        return c.version() == 1
                ? c
                : new PublishEssentialsVersion(
                        c.essentialsId(), context, c.version(), c.title(), c.mark(), c.essentials());
    }

    /** A policy. */
    public static PolicyCommand policy(Source file, CommandContext context) {
        PublishPolicy c = read(file, PublishPolicy.class, context).value();
        return c.version() == 1
                ? c
                : new PublishPolicyVersion(c.policyId(), context, c.version(), c.title(), c.effectiveFrom(), c.rules());
    }

    /** Documents. */
    public static List<RegisterDocument> documents(Source file, CommandContext context) {
        return YamlRecords.read(file.name(), file.text(), Documents.class, Map.of(), DEFAULTS)
                .value()
                .documents()
                .stream()
                .map(document -> new RegisterDocument(
                        document.id(),
                        context,
                        document.number(),
                        document.rawNumber(),
                        document.title(),
                        document.issuer(),
                        document.issuedOn(),
                        document.kind(),
                        null,
                        null,
                        document.retention(),
                        document.mark()))
                .toList();
    }

    private static <T extends Record> YamlRecords.Content<T> read(Source file, Class<T> type, CommandContext context) {
        return YamlRecords.read(file.name(), file.text(), type, Map.of("context", context), DEFAULTS);
    }

    private record Documents(List<Entry> documents) {
        private record Entry(
                DocumentId id,
                @Nullable DocumentNumber number,
                @Nullable String rawNumber,
                String title,
                String issuer,
                @Nullable LocalDate issuedOn,
                DocumentKind kind,
                RetentionClass retention,
                Mark mark) {}
    }
}
