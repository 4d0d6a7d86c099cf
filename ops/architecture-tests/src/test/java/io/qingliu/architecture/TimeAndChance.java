package io.qingliu.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/** All the ways in which code can ask what time it is, or throw dice. */
final class TimeAndChance {
    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.MonthDay");

    /** Classes that are for nothing else. */
    private static final Set<String> SOURCES = Set.of(
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom",
            "org.axonframework.common.IdentifierFactory");

    /** Single methods, by class and name. */
    private static final Set<String> METHODS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.util.UUID.randomUUID",
            "java.util.Collections.shuffle");

    private TimeAndChance() {}

    static boolean asked(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return (TIMES.contains(owner) && access.getName().equals("now"))
                || SOURCES.contains(owner)
                || owner.startsWith("java.util.random.")
                || METHODS.contains(owner + "." + access.getName());
    }
}
