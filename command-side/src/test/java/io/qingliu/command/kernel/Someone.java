package io.qingliu.command.kernel;

import io.qingliu.events.OnBehalfOf;
import io.qingliu.events.Role;
import io.qingliu.events.Source;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The people of the tests: contexts for commands, recorded at the end of 2026 unless told otherwise. */
public final class Someone {
    /** The recording time of all tests that do not care. */
    public static final Instant RECORDED = Instant.parse("2026-10-31T08:00:00Z");

    private Someone() {}

    /** A person in a role, of an organisation named after the role, on a day. */
    public static CommandContext as(Role role, String actor, String day) {
        return context(role, actor, day, null);
    }

    /** The same person's act, transcribed from a paper of that day by somebody in the same role. */
    public static CommandContext transcribing(Role role, String clerk, String author, String day) {
        return context(
                role,
                clerk,
                day,
                new OnBehalfOf(
                        new ActorId(author),
                        role,
                        organisation(role),
                        new DocumentNumber("渝环测〔2024〕1号"),
                        LocalDate.parse(day),
                        digest('5')));
    }

    /** The automations' context. */
    public static CommandContext automation(String day) {
        return as(Role.AUTOMATION, "automation", day);
    }

    /** The organisation that the people of a role belong to. */
    public static OrganisationId organisation(Role role) {
        return new OrganisationId(
                "org-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    /** A digest of 64 equal digits. */
    public static Sha256 digest(char digit) {
        return new Sha256(String.valueOf(digit).repeat(64));
    }

    private static CommandContext context(Role role, String actor, String day, @Nullable OnBehalfOf onBehalfOf) {
        return new CommandContext(
                LocalDate.parse(day),
                new ActorId(actor),
                role,
                organisation(role),
                null,
                new Source(Source.Kind.API, null),
                onBehalfOf,
                RECORDED,
                null);
    }
}
