package io.qingliu.query.audithistory;

import io.qingliu.events.Role;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameter.Value;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.Refused;
import io.qingliu.query.kernel.Today;
import io.qingliu.serialization.EventTypes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which part of a history is asked for.
 *
 * @param about whose history
 * @param kind only streams of this kind
 * @param type only events of this stored name
 * @param role only what this role wrote down or answers for
 * @param actor only what this person wrote down or answers for
 * @param occurredFrom happened on or after this day
 * @param occurredTo happened on or before this day
 * @param recordedFrom written down on or after this day in Chongqing
 * @param recordedTo written down on or before this day in Chongqing
 * @param text holding this text
 * @param after only behind this position
 * @param limit how many at most
 * @param moment from where to look
 * @param asOf the same as it was asked
 */
record HistoryQuestion(
        About about,
        @Nullable String kind,
        @Nullable String type,
        @Nullable Role role,
        @Nullable String actor,
        @Nullable LocalDate occurredFrom,
        @Nullable LocalDate occurredTo,
        @Nullable LocalDate recordedFrom,
        @Nullable LocalDate recordedTo,
        @Nullable String text,
        long after,
        int limit,
        Moment moment,
        @Nullable String asOf) {

    static final int LIMIT = 50;
    private static final int MOST = 1000;

    /** The kinds of streams that the ledger may hold. */
    static final List<String> KINDS = EventTypes.all().names().stream()
            .map(name -> name.substring(0, name.indexOf('.')))
            .distinct()
            .toList();

    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.oneOf(
                            "stream",
                            KINDS.stream()
                                    .map(kind -> new Value(kind, StreamKinds.zh(kind)))
                                    .toList(),
                            "只看该类事项",
                            "only streams of this kind"),
                    Parameter.oneOf(
                            "type",
                            EventTypes.all().names().stream()
                                    .map(name -> new Value(
                                            name,
                                            Description.zh(
                                                    EventTypes.all().of(name).event())))
                                    .toList(),
                            "只看该类事件",
                            "only events of this stored name"),
                    Parameter.constant(
                            "role", Role.class, "只看该角色记录或负责的", "only what this role wrote down or answers for"),
                    Parameter.text(
                            "actor", "只看此人（代号）记录或负责的", "only what this person wrote down or answers for", "li-02"),
                    Parameter.day("occurred-from", "发生日期不早于", "happened on or after this day"),
                    Parameter.day("occurred-to", "发生日期不晚于", "happened on or before this day"),
                    Parameter.day("recorded-from", "记录日期（重庆时间）不早于", "written down on or after this day in Chongqing"),
                    Parameter.day("recorded-to", "记录日期（重庆时间）不晚于", "written down on or before this day in Chongqing"),
                    Parameter.text("text", "内容包含的文字", "holding this text", "雨污混接"),
                    Parameter.number("after", 0, Long.MAX_VALUE, "从该序号之后开始", "only behind this position"),
                    Parameter.cursor(),
                    Parameter.limit(LIMIT, MOST))
            .and(Parameters.MOMENT);

    /**
     * Whose history it is.
     *
     * @param cluster a cluster's
     * @param stream or one stream's
     */
    record About(@Nullable String cluster, @Nullable String stream) {
        String shown() {
            return cluster != null ? cluster : String.valueOf(stream);
        }
    }

    static HistoryQuestion of(About about, MultiValueMap<String, String> parameters, Folds folds) {
        Asked asked = Asked.of(parameters, PARAMETERS);
        asked.period("occurred-from", "occurred-to");
        asked.period("recorded-from", "recorded-to");
        Long limit = asked.number("limit");
        Long after = asked.number("after");
        String cursor = asked.text("cursor");
        if (after != null && cursor != null) {
            throw Refused.unreadable(
                    "AFTER_OR_CURSOR", "cursor", "after 与 cursor 只能给一个。", "Give either after or cursor, not both.");
        }
        HistoryQuestion question = new HistoryQuestion(
                about,
                asked.oneOf("stream"),
                type(asked),
                asked.constant("role", Role.class),
                asked.text("actor"),
                asked.day("occurred-from"),
                asked.day("occurred-to"),
                asked.day("recorded-from"),
                asked.day("recorded-to"),
                asked.text("text"),
                after == null ? 0 : after,
                limit == null ? LIMIT : limit.intValue(),
                folds.moment(asked),
                asked.text(Parameter.AS_OF));
        return cursor == null ? question : question.from(cursor);
    }

    private static @Nullable String type(Asked asked) {
        String type = asked.text("type");
        if (type != null && !EventTypes.all().names().contains(type)) {
            throw Refused.unreadable(
                    "THIS_EVENT_TYPE_IS_UNKNOWN",
                    "type",
                    "没有事件类型“" + type + "”；应如 remediation.ProblemRaised。",
                    "There is no event type '" + type + "'; write it like remediation.ProblemRaised.");
        }
        return type;
    }

    /** What is filtered by, by name in order. */
    Map<String, String> filter() {
        Map<String, String> filter = new TreeMap<>();
        put(filter, "stream", kind);
        put(filter, "type", type);
        put(filter, "role", role);
        put(filter, "actor", actor);
        put(filter, "occurred-from", occurredFrom);
        put(filter, "occurred-to", occurredTo);
        put(filter, "recorded-from", recordedFrom);
        put(filter, "recorded-to", recordedTo);
        put(filter, "text", text);
        return filter;
    }

    /** What is filtered by, and from where it is looked: all that another page of the same answer must repeat. */
    Map<String, String> address() {
        Map<String, String> address = filter();
        put(address, Parameter.AS_OF, asOf);
        put(address, Parameter.ON, moment.on());
        return address;
    }

    private static void put(Map<String, String> filter, String name, @Nullable Object value) {
        if (value != null) {
            filter.put(name, value.toString());
        }
    }

    @Nullable
    Instant recordedSince() {
        return recordedFrom == null
                ? null
                : recordedFrom.atStartOfDay(Today.ZONE).toInstant();
    }

    @Nullable
    Instant recordedBefore() {
        return recordedTo == null
                ? null
                : recordedTo.plusDays(1).atStartOfDay(Today.ZONE).toInstant();
    }

    /** Where to go on behind a position: good for this very question only. */
    String cursorBehind(long position) {
        return position + "." + seal(position);
    }

    private HistoryQuestion from(String cursor) {
        int dot = cursor.indexOf('.');
        try {
            long position = Long.parseLong(cursor.substring(0, Math.max(dot, 0)));
            if (cursor.substring(dot + 1).equals(seal(position))) {
                return new HistoryQuestion(
                        about,
                        kind,
                        type,
                        role,
                        actor,
                        occurredFrom,
                        occurredTo,
                        recordedFrom,
                        recordedTo,
                        text,
                        position,
                        limit,
                        moment,
                        asOf);
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw Refused.unreadable(
                "THIS_CURSOR_BELONGS_TO_ANOTHER_QUESTION",
                "cursor",
                "该翻页标记不属于当前查询条件；请去掉 cursor 从头查起。",
                "This cursor belongs to another question; leave it out and start at the beginning.");
    }

    private String seal(long position) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((about + "\n" + address() + "\n" + position).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
