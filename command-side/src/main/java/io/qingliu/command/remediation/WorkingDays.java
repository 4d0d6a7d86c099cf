package io.qingliu.command.remediation;

import io.qingliu.events.calendar.CalendarPublished;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The working days of a published calendar version (rulings §12): Monday to Friday without its holidays, and its make-up days.
 *
 * <p>A calendar knows nothing outside its first and last day. Where an answer would need a day that it does not know, there is
 * none: nothing is assumed about years whose holidays were not loaded.
 */
final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final List<LocalDate> days;

    private WorkingDays(LocalDate firstDay, LocalDate lastDay, List<LocalDate> days) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.days = days;
    }

    /** The working days of {@code calendar}. */
    static WorkingDays of(CalendarPublished calendar) {
        Set<LocalDate> holidays = new HashSet<>(calendar.holidays());
        Set<LocalDate> makeUpDays = new HashSet<>(calendar.makeUpDays());
        List<LocalDate> days = calendar.firstDay()
                .datesUntil(calendar.lastDay().plusDays(1))
                .filter(day ->
                        WEEKEND.contains(day.getDayOfWeek()) ? makeUpDays.contains(day) : !holidays.contains(day))
                .toList();
        return new WorkingDays(calendar.firstDay(), calendar.lastDay(), days);
    }

    /** Whether the calendar knows the day. */
    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether people work on the day; empty where the calendar does not know it. */
    Optional<Boolean> isWorkingDay(LocalDate day) {
        return covers(day) ? Optional.of(Collections.binarySearch(days, day) >= 0) : Optional.empty();
    }

    /** The day itself where it is a working day, else the last working day before it; empty where the calendar ends sooner. */
    Optional<LocalDate> onOrBefore(LocalDate day) {
        return covers(day) ? at(firstAfter(day) - 1) : Optional.empty();
    }

    /**
     * The {@code count}-th working day before {@code day}, which itself does not count and need not be a working day; empty
     * where the calendar ends sooner.
     *
     * @param count from 1
     */
    Optional<LocalDate> minus(LocalDate day, int count) {
        requirePositive(count);
        return covers(day) ? at(firstFrom(day) - count) : Optional.empty();
    }

    /**
     * The {@code count}-th working day after {@code day}, which itself does not count and need not be a working day; empty
     * where the calendar ends sooner.
     *
     * @param count from 1
     */
    Optional<LocalDate> plus(LocalDate day, int count) {
        requirePositive(count);
        return covers(day) ? at((long) firstAfter(day) + count - 1) : Optional.empty();
    }

    private Optional<LocalDate> at(long index) {
        return index >= 0 && index < days.size() ? Optional.of(days.get((int) index)) : Optional.empty();
    }

    /** Index of the first working day on or after the day. */
    private int firstFrom(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }

    /** Index of the first working day after the day. */
    private int firstAfter(LocalDate day) {
        return firstFrom(day.plusDays(1));
    }

    private static void requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("working days are counted from 1, not " + count);
        }
    }
}
