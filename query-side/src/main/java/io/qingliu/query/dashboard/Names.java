package io.qingliu.query.dashboard;

import io.qingliu.query.dashboard.NamesFold.Name;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What parks and units are called on a day. */
final class Names {
    private static final Comparator<Name> IN_ORDER =
            Comparator.comparing(Name::effectiveOn).thenComparing(Name::position);

    private final Map<String, List<Name>> byId;

    Names(List<Name> names) {
        byId = names.stream().sorted(IN_ORDER).collect(Collectors.groupingBy(Name::id));
    }

    /** The name on a day; before the first, the first; null where there is none. */
    @Nullable
    String of(@Nullable String id, LocalDate day) {
        List<Name> known = id == null ? List.of() : byId.getOrDefault(id, List.of());
        return known.stream()
                .filter(name -> !name.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> known.stream().findFirst())
                .map(Name::name)
                .orElse(null);
    }
}
