package io.qingliu.standalone.illustrative;

import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Basis;
import io.qingliu.events.OnBehalfOf;
import io.qingliu.events.Source;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one subject, a cluster or a piece of common work, told along its days.
 *
 * <p>Each step is recorded on its day or up to four days later, in office hours, and later than the step before it.
 */
final class Script {
    private static final Source SOURCE = new Source(Source.Kind.ILLUSTRATIVE, null);
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);
    private static final int OFFICE_MINUTES = 480;
    private static final int LATEST_ENTRY = 4;

    private final String subject;
    private final RandomGenerator random;
    private final List<Step> steps = new ArrayList<>();
    private LocalDate day;
    private boolean enteredAtOnce;
    private LocalDate hurriesUntil = LocalDate.MIN;
    private Instant last = Instant.EPOCH;

    /**
     * @param subject unique within the programme
     * @param from the day on which it begins
     * @param random its dice
     */
    Script(String subject, LocalDate from, RandomGenerator random) {
        this.subject = subject;
        this.day = from;
        this.random = random;
    }

    /** The subject. */
    String subject() {
        return subject;
    }

    /** The day it has come to. */
    LocalDate day() {
        return day;
    }

    /** The steps so far. */
    List<Step> steps() {
        return steps;
    }

    /** Goes on to a day, or the Monday after it; stays where that day is past. */
    void goTo(LocalDate to) {
        if (to.isAfter(day)) {
            day = to;
        }
        while (isFree(day)) {
            day = day.plusDays(1);
        }
    }

    /** Weekends, and the days that are free every year; the calendar that is counted with is published data. */
    private static boolean isFree(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        MonthDay date = MonthDay.from(day);
        boolean nationalWeek = date.getMonthValue() == 10 && date.getDayOfMonth() <= 7;
        return weekend || nationalWeek || date.equals(MonthDay.of(1, 1)) || date.equals(MonthDay.of(5, 1));
    }

    /** Lets some days pass. */
    void later(int atLeast, int atMost) {
        int drawn = random.nextInt(atLeast, atMost + 1);
        goTo(day.plusDays(day.isBefore(hurriesUntil) ? atLeast + (drawn - atLeast) / 3 : drawn));
    }

    /** From now on what happens is entered on the same day. */
    void enterAtOnce() {
        enteredAtOnce = true;
    }

    /** Until this day no time is lost. */
    void hurryUntil(LocalDate until) {
        hurriesUntil = until;
    }

    /** One step. */
    void ask(Person by, Asked... asked) {
        ask(by, null, null, Arrays.asList(asked));
    }

    /** One step; none where nothing is asked. */
    void ask(Person by, List<Asked> asked) {
        ask(by, null, null, asked);
    }

    /** One step that rests on a paper. */
    void ask(Person by, Basis basis, Asked... asked) {
        ask(by, basis, null, Arrays.asList(asked));
    }

    /** One step, on a paper and perhaps on behalf of another. The commands are made at once. */
    void ask(Person by, @Nullable Basis basis, @Nullable OnBehalfOf paper, List<Asked> asked) {
        if (!asked.isEmpty()) {
            CommandContext context = nextContext(by, basis, paper);
            List<Asked.Knowing> made = new ArrayList<>();
            for (Asked one : asked) {
                Command command = one.in(context);
                made.add((same, known) -> command);
            }
            add(context, made);
        }
    }

    /** One step that names what the ledger holds by then; it must not ask for anything that changes while the story is told. */
    void askKnowing(Person by, Asked.Knowing asked) {
        add(nextContext(by, null, null), List.of(asked));
    }

    /** A context of this day, for looking at what a command would say. */
    CommandContext contextOf(Person by) {
        return nextContext(by, null, null);
    }

    private CommandContext nextContext(Person by, @Nullable Basis basis, @Nullable OnBehalfOf paper) {
        last = recordedAt();
        return new CommandContext(day, by.actor(), by.role(), by.organisation(), basis, SOURCE, paper, last, null);
    }

    private void add(CommandContext context, List<Asked.Knowing> asked) {
        steps.add(new Step(subject + "/" + steps.size(), subject, context, asked));
    }

    private Instant recordedAt() {
        int daysLater = enteredAtOnce ? 0 : Math.max(0, random.nextInt(-LATEST_ENTRY, LATEST_ENTRY + 1));
        Instant entered = day.plusDays(daysLater)
                .atTime(OFFICE_OPENS)
                .plusMinutes(random.nextInt(OFFICE_MINUTES))
                .atZone(CommandContext.CHONGQING)
                .toInstant();
        Instant next = last.plus(Duration.ofMinutes(1));
        return entered.isBefore(next) ? next : entered;
    }
}
