package io.qingliu.query.audithistory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.query.kernel.AnswerHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a history.
 *
 * @param head from where the answer looks, and how complete it is
 * @param about the cluster or stream
 * @param name the cluster's name on that day
 * @param limit how many entries at most
 * @param entries in the order of recording
 * @param next the cursor of what follows; null at the end
 */
record HistoryView(
        @JsonUnwrapped AnswerHead head,
        String about,
        @Nullable String name,
        int limit,
        List<Entry> entries,
        @Nullable String next) {

    /**
     * One event.
     *
     * @param position its place in the ledger
     * @param eventId its id
     * @param stream the stream that holds it
     * @param version its number there
     * @param type its stored name
     * @param zh its name
     * @param en its name in English
     * @param erased whether its content was lawfully erased
     * @param occurredOn the day on which it happened
     * @param recordedAt when it was written down
     * @param recordedShown the same in Chongqing's time
     * @param who who wrote it down, and for whom
     * @param basis the paper
     * @param source the door that it came through
     * @param reason why
     * @param fields what it says
     * @param changes what changed
     * @param causedBy the event that caused it
     * @param operation the operation that it belongs to
     * @param corrects the event that it corrects
     * @param corrections the events that correct it
     * @param shared the fact about several clusters that it tells of
     */
    record Entry(
            long position,
            String eventId,
            String stream,
            long version,
            String type,
            String zh,
            String en,
            boolean erased,
            @Nullable String occurredOn,
            String recordedAt,
            String recordedShown,
            Who who,
            @Nullable Paper basis,
            @Nullable String source,
            @Nullable String reason,
            List<Field> fields,
            List<Change> changes,
            @Nullable Other causedBy,
            @Nullable String operation,
            @Nullable Other corrects,
            List<Correction> corrections,
            @Nullable Other shared) {}

    /**
     * The paper that an event rests on.
     *
     * @param number its number
     * @param title its title
     * @param issuedOn the day that it bears
     * @param digest of the stored file
     */
    record Paper(
            @Nullable String number,
            @Nullable String title,
            @Nullable String issuedOn,
            @Nullable String digest) {}

    /**
     * Who wrote it down.
     *
     * @param actor pseudonym
     * @param role in which role
     * @param roleZh the role's Chinese name
     * @param organisation for which organisation
     * @param transcribed whether from paper for somebody else
     * @param onBehalfOf for whom
     * @param exceptions today's rules that the paper does not meet
     */
    record Who(
            String actor,
            @Nullable String role,
            @Nullable String roleZh,
            @Nullable String organisation,
            boolean transcribed,
            @Nullable OnBehalf onBehalfOf,
            List<String> exceptions) {}

    /**
     * Whose fact it is.
     *
     * @param actor pseudonym
     * @param role in which role
     * @param roleZh the role's Chinese name
     * @param organisation of which organisation
     * @param paperNumber number of the paper
     * @param paperDate its day
     * @param scan digest of the scan
     */
    record OnBehalf(
            String actor,
            String role,
            String roleZh,
            String organisation,
            @Nullable String paperNumber,
            String paperDate,
            String scan) {}

    /**
     * Another event that this one names.
     *
     * @param eventId its id
     * @param stream the stream that holds it, where known
     * @param position its place, where known
     * @param type its stored name, where known
     * @param zh its name, where known
     */
    record Other(
            String eventId,
            @Nullable String stream,
            @Nullable Long position,
            @Nullable String type,
            @Nullable String zh) {}

    /**
     * A later event that corrects this one.
     *
     * @param position its place in the ledger
     * @param eventId its id
     * @param occurredOn the day of the correction
     * @param who who corrected
     * @param reason why
     * @param changes old values beside new
     */
    record Correction(
            long position,
            String eventId,
            @Nullable String occurredOn,
            Who who,
            @Nullable String reason,
            List<Change> changes) {}
}
