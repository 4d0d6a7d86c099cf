package io.qingliu.query.broken;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Breaks a wall on purpose, in every way in which one can ask for the time or for chance. */
@SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone"})
final class EveryWayToAsk {
    private EveryWayToAsk() {}

    static Object instant() {
        return Instant.now();
    }

    static Object localDate() {
        return LocalDate.now();
    }

    static Object localTime() {
        return LocalTime.now();
    }

    static Object localDateTime() {
        return LocalDateTime.now();
    }

    static Object zonedDateTime() {
        return ZonedDateTime.now();
    }

    static Object offsetDateTime() {
        return OffsetDateTime.now();
    }

    static Object year() {
        return Year.now();
    }

    static Object yearMonth() {
        return YearMonth.now();
    }

    static Object clock() {
        return Clock.systemUTC();
    }

    static Object date() {
        return new Date();
    }

    static long nanoTime() {
        return System.nanoTime();
    }

    static long currentTimeMillis() {
        return System.currentTimeMillis();
    }

    static double mathRandom() {
        return Math.random();
    }

    static Object random() {
        return new Random();
    }

    static Object splittableRandom() {
        return new SplittableRandom();
    }

    static Object threadLocalRandom() {
        return ThreadLocalRandom.current();
    }

    static Object secureRandom() {
        return new SecureRandom();
    }

    static Object randomGenerator() {
        return RandomGenerator.getDefault();
    }

    static Object randomUuid() {
        return UUID.randomUUID();
    }

    static void shuffle(List<String> list) {
        Collections.shuffle(list);
    }
}
