package io.qingliu.standalone.register;

import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.StreamId;
import io.qingliu.standalone.register.Entries.ClusterEntry;
import io.qingliu.standalone.register.Entries.ParkEntry;
import io.qingliu.standalone.register.Entries.Scope;
import io.qingliu.standalone.register.RegisterTable.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks the tables of a register, row by row and against each other; finds everything that must be mended in one go. */
final class RegisterCheck {
    private final ReportingUnits units;
    private final RegisterLedger ledger;
    private final List<InputError> errors;

    /** Where each id was first met; the first row stands, a second one is an error. */
    private final Map<StreamId, InputPlace> met = new HashMap<>();

    /** All names in the tables of parks and their codes, so that a park in error is not called unknown as well. */
    private final Map<String, String> parkCodes = new HashMap<>();

    private final Map<String, ParkEntry> parks = new HashMap<>();

    /**
     * @param errors takes what must be mended
     */
    RegisterCheck(ReportingUnits units, RegisterLedger ledger, List<InputError> errors) {
        this.units = units;
        this.ledger = ledger;
        this.errors = errors;
    }

    /** The entries that could be read; to be used only where there are no errors. */
    Entries check(List<RegisterTable> tables) {
        List<TableRow> parkRows = rows(tables, false);
        parkRows.forEach(row -> parkCodes.putIfAbsent(row.text(RegisterColumn.PARK), parkCode(row)));
        List<ParkEntry> parkEntries = new ArrayList<>();
        for (TableRow row : parkRows) {
            park(row).ifPresent(park -> {
                parks.put(park.name(), park);
                parkEntries.add(park);
            });
        }
        noParkLiesWithinItself(parkEntries);
        List<ClusterEntry> clusters = rows(tables, true).stream()
                .flatMap(row -> cluster(row).stream())
                .toList();
        return new Entries(parkEntries, clusters);
    }

    private static List<TableRow> rows(List<RegisterTable> tables, boolean clusters) {
        return tables.stream()
                .filter(table -> table.clusters() == clusters)
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private Optional<ParkEntry> park(TableRow row) {
        int before = errors.size();
        RowReading reading = new RowReading(row, false, errors);
        Optional<String> name = reading.demand(RegisterColumn.PARK);
        Optional<ParkId> id =
                name.flatMap(text -> id(row, reading, RegisterColumn.PARK, "park-" + parkCode(row), ParkId::new));
        var level = reading.level();
        var lying = reading.units(units);
        var shore = reading.shore();
        boolean bonded = reading.yesOrNo(RegisterColumn.BONDED)
                .orElse(name.orElse("").contains("综合保税区") || name.orElse("").contains("综保区"));
        ParkId within = within(row, reading);
        OrganisationId body = body(row, reading);
        if (id.isPresent() && level.isPresent()) {
            ledger.park(id.get())
                    .filter(known -> known.level() != level.get())
                    .ifPresent(known -> reading.error(
                            RegisterColumn.LEVEL,
                            "LEVEL_DIFFERS_FROM_THE_LEDGER",
                            "台账中该园区的级别不同；登记册导入不改已登记内容，请用“调整园区级别”办理。",
                            "The ledger has another level for this park; an import changes nothing that was registered,"
                                    + " use the command ChangeParkLevel."));
        }
        if (errors.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new ParkEntry(
                row.place(),
                id.orElseThrow(),
                name.orElseThrow(),
                row.textOrNull(RegisterColumn.ENGLISH_NAME),
                level.orElseThrow(),
                bonded,
                shore.orElseThrow(),
                within,
                lying.stream().map(ReportingUnits.Unit::id).toList(),
                body,
                row.textOrNull(RegisterColumn.SOURCE)));
    }

    private Optional<ClusterEntry> cluster(TableRow row) {
        int before = errors.size();
        RowReading reading = new RowReading(row, true, errors);
        Optional<String> name = reading.demand(RegisterColumn.CLUSTER);
        Optional<String> parkName = reading.demand(RegisterColumn.PARK);
        Optional<ClusterId> id = name.flatMap(
                text -> id(row, reading, RegisterColumn.CLUSTER, "cluster-" + clusterCode(row), ClusterId::new));
        Optional<ParkOfCluster> park = parkName.flatMap(text -> parkOf(text, reading));
        Optional<ReportingUnits.Unit> unit = reading.unit(units);
        Shore own = reading.shore().orElse(null);
        Scope scope = scope(row, reading);
        OrganisationId body = body(row, reading);
        if (errors.size() > before || park.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ClusterEntry(
                row.place(),
                id.orElseThrow(),
                name.orElseThrow(),
                park.get().id(),
                park.get().known().level(),
                unit.orElseThrow().id(),
                body == null ? park.get().body() : body,
                park.get().known().shore(),
                own,
                scope));
    }

    private record ParkOfCluster(
            ParkId id,
            RegisterLedger.KnownPark known,
            @Nullable OrganisationId body) {}

    /** From the register, or else from the ledger; empty without an error where the park's own row is in error. */
    private Optional<ParkOfCluster> parkOf(String name, RowReading reading) {
        ParkEntry entry = parks.get(name);
        if (entry != null) {
            return Optional.of(new ParkOfCluster(
                    entry.id(), new RegisterLedger.KnownPark(entry.level(), entry.shore()), entry.managementBody()));
        }
        if (parkCodes.containsKey(name)) {
            return Optional.empty();
        }
        ParkId id = new ParkId("park-" + Entries.code(name));
        Optional<ParkOfCluster> known = ledger.park(id).map(park -> new ParkOfCluster(id, park, null));
        if (known.isEmpty()) {
            unknownPark(reading, RegisterColumn.PARK, name);
        }
        return known;
    }

    private static void unknownPark(RowReading reading, RegisterColumn column, String name) {
        reading.error(
                column,
                "PARK_IS_UNKNOWN",
                "园区“" + name + "”既不在园区表中，也未在台账登记；请核对名称（须完全一致）或在园区表中补登。",
                "The park '" + name + "' is neither in the table of parks nor in the ledger; check the name, which must"
                        + " be exactly the same, or add the park.");
    }

    /** The id of a row; a second row of the same id is an error. */
    private <T extends StreamId> Optional<T> id(
            TableRow row, RowReading reading, RegisterColumn named, String text, Function<String, T> make) {
        Optional<T> id = reading.id(named, text, make);
        id.ifPresent(given -> {
            InputPlace first = met.putIfAbsent(given, row.place());
            if (first != null) {
                reading.error(
                        named,
                        "ROW_STANDS_TWICE",
                        "“" + row.text(named) + "”与" + first + "重复；请只保留一行，确为不同的请填写不同编号。",
                        "'" + row.text(named) + "' repeats " + first
                                + "; keep one row, or give each a code where they differ.");
            }
        });
        return id;
    }

    /** What stands for a park in its id: its own code where it has one, else its name. */
    private static String parkCode(TableRow row) {
        String code = row.textOrNull(RegisterColumn.PARK_CODE);
        return code == null ? Entries.code(row.text(RegisterColumn.PARK)) : code;
    }

    /** What stands for a cluster in its id: its own code, else its name behind its park's, for 一组团 is in many parks. */
    private static String clusterCode(TableRow row) {
        String code = row.textOrNull(RegisterColumn.CLUSTER_CODE);
        String park = row.text(RegisterColumn.PARK);
        String name = row.text(RegisterColumn.CLUSTER);
        return code != null ? code : Entries.code(name.startsWith(park) ? name : park + "-" + name);
    }

    private @Nullable ParkId within(TableRow row, RowReading reading) {
        String outer = row.textOrNull(RegisterColumn.WITHIN);
        if (outer == null) {
            return null;
        }
        if (outer.equals(row.text(RegisterColumn.PARK))) {
            reading.error(
                    RegisterColumn.WITHIN,
                    "PARK_LIES_WITHIN_ITSELF",
                    "园区不能位于自身之内；请填写所在的另一园区，或留空。",
                    "A park cannot lie within itself; name the other park or leave the cell empty.");
            return null;
        }
        String code = parkCodes.getOrDefault(outer, Entries.code(outer));
        ParkId id =
                reading.id(RegisterColumn.WITHIN, "park-" + code, ParkId::new).orElse(null);
        if (id != null && !parkCodes.containsKey(outer) && ledger.park(id).isEmpty()) {
            unknownPark(reading, RegisterColumn.WITHIN, outer);
        }
        return id;
    }

    private static @Nullable OrganisationId body(TableRow row, RowReading reading) {
        String name = row.textOrNull(RegisterColumn.MANAGEMENT_BODY);
        return name == null
                ? null
                : reading.id(RegisterColumn.MANAGEMENT_BODY, "org-" + Entries.code(name), OrganisationId::new)
                        .orElse(null);
    }

    /** In scope means that an enterprise has moved in (notice 一); what the register leaves open stays open. */
    private static @Nullable Scope scope(TableRow row, RowReading reading) {
        Optional<Boolean> told = reading.yesOrNo(RegisterColumn.IN_SCOPE);
        Optional<Integer> counted = reading.enterprises();
        boolean unreadable = (told.isEmpty() && row.textOrNull(RegisterColumn.IN_SCOPE) != null)
                || (counted.isEmpty() && row.textOrNull(RegisterColumn.ENTERPRISES) != null);
        if (unreadable || (told.isEmpty() && counted.isEmpty())) {
            return null;
        }
        if (told.orElse(false) && counted.isEmpty()) {
            reading.error(
                    RegisterColumn.ENTERPRISES,
                    "CELL_IS_EMPTY",
                    "纳入建设范围的组团须填写入驻企业数。",
                    "A cluster in scope needs its number of enterprises.");
            return null;
        }
        int enterprises = counted.orElse(0);
        boolean inScope = told.orElse(enterprises > 0);
        if (inScope != enterprises > 0) {
            reading.error(
                    RegisterColumn.IN_SCOPE,
                    "OUT_OF_SCOPE_MEANS_NO_ENTERPRISE",
                    "“是否纳入”与企业数" + enterprises + "矛盾：通知一规定只有无企业入驻的组团不纳入；请核对两列。",
                    "Scope and " + enterprises + " enterprises contradict each other: only clusters without any"
                            + " enterprise are out of scope (notice 一); check both.");
            return null;
        }
        String reason = Objects.requireNonNullElse(
                row.textOrNull(RegisterColumn.SCOPE_REASON),
                enterprises == 0 ? "登记册：无企业入驻" : "登记册：入驻企业" + enterprises + "家");
        return new Scope(inScope, enterprises, reason);
    }

    private void noParkLiesWithinItself(List<ParkEntry> entries) {
        Map<ParkId, ParkId> outer = new HashMap<>();
        entries.stream()
                .filter(park -> park.within() != null)
                .forEach(park -> outer.put(park.id(), Objects.requireNonNull(park.within())));
        for (ParkEntry park : entries) {
            ParkId at = outer.get(park.id());
            for (int steps = 0; at != null && steps <= entries.size(); steps++) {
                if (at.equals(park.id())) {
                    errors.add(new InputError(
                            park.place(),
                            RegisterColumn.WITHIN.heading(),
                            "PARK_LIES_WITHIN_ITSELF",
                            "园区包含关系绕成了圈；请核对“所在大园区”。",
                            "The parks contain each other in a circle; check the column."));
                    break;
                }
                at = outer.get(at);
            }
        }
    }
}
