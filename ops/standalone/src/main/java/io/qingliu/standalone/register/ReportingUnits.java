package io.qingliu.standalone.register;

import io.qingliu.events.Mark;
import io.qingliu.events.ids.DivisionCode;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.unit.UnitKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The 41 reporting units that the notice addresses, as shipped, and how people write them. */
final class ReportingUnits {
    private static final Map<String, Object> DEFAULTS = Map.of("Unit.aliases", List.of());

    private final Shipped shipped;
    private final Map<String, Unit> byName = new HashMap<>();

    private ReportingUnits(Shipped shipped) {
        this.shipped = shipped;
        for (Unit unit : shipped.units()) {
            byName.put(unit.name(), unit);
            unit.aliases().forEach(alias -> byName.put(alias, unit));
            // 南岸 for 南岸区; never 忠 for 忠县
            if (unit.name().length() > 2 && unit.name().matches(".*[区县]")) {
                byName.putIfAbsent(unit.name().substring(0, unit.name().length() - 1), unit);
            }
        }
    }

    /** As shipped. */
    static ReportingUnits shipped() {
        ReferenceFiles.Source file = ReferenceFiles.Source.shipped("units.yaml");
        return new ReportingUnits(YamlRecords.read(file.name(), file.text(), Shipped.class, Map.of(), DEFAULTS)
                .value());
    }

    /** All of them, in the order of their codes. */
    List<Unit> all() {
        return shipped.units();
    }

    /** The first day on which the ledger knows them. */
    LocalDate effectiveOn() {
        return shipped.effectiveOn();
    }

    /** The unit that people write so, by its name or a usual short form. */
    Optional<Unit> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private record Shipped(Mark mark, LocalDate effectiveOn, List<Unit> units) {}

    /**
     * A reporting unit.
     *
     * @param id its stream
     * @param name its name
     * @param englishName its English name
     * @param kind what kind of unit it is
     * @param divisionCode its code, where it has one
     * @param responsibleSection the section that signs
     * @param enforcementTeam the team that signs with it
     * @param aliases other ways of writing it
     */
    record Unit(
            UnitId id,
            String name,
            String englishName,
            UnitKind kind,
            @Nullable DivisionCode divisionCode,
            OrganisationId responsibleSection,
            OrganisationId enforcementTeam,
            List<String> aliases) {}
}
