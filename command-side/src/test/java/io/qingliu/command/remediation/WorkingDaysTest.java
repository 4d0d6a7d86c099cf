package io.qingliu.command.remediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.qingliu.events.calendar.CalendarPublished;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days are counted by the published calendar, and not at all where it knows nothing. */
class WorkingDaysTest {
    private static final CalendarPublished CALENDAR = TestCalendar.twoYears();
    private static final WorkingDays DAYS = WorkingDays.of(CALENDAR);

    @ParameterizedTest
    @CsvSource({
        "2024-09-27, true, a Friday",
        "2024-09-28, false, a Saturday",
        "2024-09-29, true, a Sunday made up for",
        "2024-10-01, false, a holiday on a Tuesday",
        "2024-10-05, false, a holiday on a Saturday",
        "2024-10-12, true, a Saturday made up for",
        "2024-10-13, false, a Sunday",
    })
    void a_working_day_is_a_weekday_without_holiday_or_a_weekend_day_made_up_for(
            LocalDate day, boolean works, String why) {
        assertThat(DAYS.isWorkingDay(day)).as(why).contains(works);
    }

    @Test
    void the_year_2025_has_248_working_days() {
        assertThat(LocalDate.of(2025, 1, 1)
                        .datesUntil(LocalDate.of(2026, 1, 1))
                        .filter(day -> DAYS.isWorkingDay(day).orElseThrow()))
                .hasSize(248);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-08, 1, 2024-09-30, 2024-10-09",
        "2024-10-08, 2, 2024-09-29, 2024-10-10",
        "2024-10-08, 3, 2024-09-27, 2024-10-11",
        "2024-10-08, 5, 2024-09-25, 2024-10-14",
        "2024-10-03, 1, 2024-09-30, 2024-10-08",
        "2024-10-03, 4, 2024-09-26, 2024-10-11",
        "2024-10-05, 1, 2024-09-30, 2024-10-08",
    })
    void days_are_counted_back_and_forth_without_the_day_itself(
            LocalDate day, int count, LocalDate before, LocalDate after) {
        assertThat(List.of(DAYS.minus(day, count), DAYS.plus(day, count)))
                .containsExactly(Optional.of(before), Optional.of(after));
    }

    @ParameterizedTest
    @CsvSource({"2024-10-08, 2024-10-08", "2024-10-07, 2024-09-30", "2024-10-12, 2024-10-12", "2024-11-30, 2024-11-29"})
    void a_day_off_falls_back_to_the_working_day_before_it(LocalDate day, LocalDate workingDay) {
        assertThat(DAYS.onOrBefore(day)).contains(workingDay);
    }

    @Test
    void counting_agrees_with_going_day_by_day() {
        Random random = new Random(248);
        for (int n = 0; n < 1000; n++) {
            LocalDate day = CALENDAR.firstDay().plusDays(random.nextInt(731));
            int count = 1 + random.nextInt(300);
            assertThat(DAYS.minus(day, count)).isEqualTo(walk(day, count, -1));
            assertThat(DAYS.plus(day, count)).isEqualTo(walk(day, count, 1));
        }
    }

    @Test
    void the_calendar_knows_its_first_and_last_day_and_nothing_outside() {
        assertThat(List.of(
                        DAYS.covers(LocalDate.of(2023, 12, 31)),
                        DAYS.covers(LocalDate.of(2024, 1, 1)),
                        DAYS.covers(LocalDate.of(2025, 12, 31)),
                        DAYS.covers(LocalDate.of(2026, 1, 1))))
                .containsExactly(false, true, true, false);
        LocalDate outside = LocalDate.of(2026, 1, 5);
        LocalDate before = LocalDate.of(2023, 12, 29);
        assertThat(List.of(
                        DAYS.isWorkingDay(outside).isPresent(),
                        DAYS.isWorkingDay(before).isPresent(),
                        DAYS.onOrBefore(outside).isPresent(),
                        DAYS.minus(outside, 1).isPresent(),
                        DAYS.plus(before, 1).isPresent()))
                .containsOnly(false);
    }

    @Test
    void where_the_calendar_ends_there_is_no_answer() {
        assertThat(List.of(
                        DAYS.minus(LocalDate.of(2024, 1, 3), 1),
                        DAYS.minus(LocalDate.of(2024, 1, 3), 2),
                        DAYS.onOrBefore(LocalDate.of(2024, 1, 1)),
                        DAYS.plus(LocalDate.of(2025, 12, 30), 1),
                        DAYS.plus(LocalDate.of(2025, 12, 30), 2),
                        DAYS.plus(LocalDate.of(2025, 12, 30), Integer.MAX_VALUE),
                        DAYS.minus(LocalDate.of(2025, 12, 30), Integer.MAX_VALUE)))
                .containsExactly(
                        Optional.of(LocalDate.of(2024, 1, 2)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2025, 12, 31)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void days_are_counted_from_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> DAYS.minus(LocalDate.of(2024, 10, 8), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> DAYS.plus(LocalDate.of(2024, 10, 8), 0));
    }

    private static Optional<LocalDate> walk(LocalDate from, int count, int step) {
        LocalDate at = from;
        int left = count;
        while (left > 0) {
            at = at.plusDays(step);
            if (at.isBefore(CALENDAR.firstDay()) || at.isAfter(CALENDAR.lastDay())) {
                return Optional.empty();
            }
            boolean weekend = at.getDayOfWeek().getValue() > 5;
            boolean works = CALENDAR.makeUpDays().contains(at)
                    || !weekend && !CALENDAR.holidays().contains(at);
            left -= works ? 1 : 0;
        }
        return Optional.of(at);
    }
}
