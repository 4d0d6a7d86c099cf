package io.qingliu.standalone.register;

import io.qingliu.command.cluster.DetermineFrontage;
import io.qingliu.command.cluster.DetermineScope;
import io.qingliu.command.cluster.RegisterCluster;
import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.ledger.OpenLedger;
import io.qingliu.command.park.RegisterPark;
import io.qingliu.command.unit.EstablishUnit;
import io.qingliu.events.Role;
import io.qingliu.events.Source;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.StreamId;
import io.qingliu.standalone.register.Entries.ClusterEntry;
import io.qingliu.standalone.register.Entries.ParkEntry;
import io.qingliu.standalone.register.Entries.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The commands that an import will submit, in order, each with the place in a file that it comes from. */
final class RegisterPlan {
    /** The stream of the ledger itself. */
    static final LedgerId LEDGER = new LedgerId("ledger-main");

    private final RegisterLedger ledger;
    private final Function<InputPlace, CommandContext> contexts;
    private final List<Step> steps = new ArrayList<>();
    private final List<ImportNote> notes = new ArrayList<>();

    /**
     * A command and where it comes from.
     *
     * @param command what is asked
     * @param place the row or file that asks
     * @param lines the line of each path, where it comes from a YAML file
     */
    record Step(Command command, InputPlace place, Map<String, Integer> lines) {}

    /**
     * @param ledger what is there already is not asked for again
     * @param contexts the context of a command that comes from a place
     */
    RegisterPlan(RegisterLedger ledger, Function<InputPlace, CommandContext> contexts) {
        this.ledger = ledger;
        this.contexts = contexts;
    }

    /** All steps so far. */
    List<Step> steps() {
        return steps;
    }

    /** What people should know about rows that ask for nothing new. */
    List<ImportNote> notes() {
        return notes;
    }

    /** How many of each command, by its Chinese name. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Step step : steps) {
            Asks asks = step.command().getClass().getAnnotation(Asks.class);
            counts.merge(asks == null ? step.command().getClass().getSimpleName() : asks.zh(), 1, Integer::sum);
        }
        return counts;
    }

    /** Asks for a command, unless its stream is there already. */
    void openUnlessThere(Command command, InputPlace place, Map<String, Integer> lines) {
        if (!ledger.has(command.stream())) {
            steps.add(new Step(command, place, lines));
        }
    }

    /** Asks for a command. */
    void add(Command command, InputPlace place, Map<String, Integer> lines) {
        steps.add(new Step(command, place, lines));
    }

    /** Puts the ledger into use as a real one, where nobody has: the first event of every ledger says which it is. */
    void openLedger() {
        InputPlace place = InputPlace.file("register import");
        CommandContext asked = contexts.apply(place);
        CommandContext itself = new CommandContext(
                asked.occurredOn(),
                asked.actor(),
                Role.AUTOMATION,
                asked.organisation(),
                null,
                new Source(Source.Kind.AUTOMATION, place.reference()),
                null,
                asked.recordedAt(),
                null);
        openUnlessThere(
                new OpenLedger(LEDGER, itself, false, "工业园区“污水零直排区”建设台账（渝环办〔2024〕163号）；由首次导入登记册启用。"), place, Map.of());
    }

    /** The reporting units that are not there yet. */
    void units(ReportingUnits units) {
        InputPlace place = InputPlace.file("units.yaml");
        for (ReportingUnits.Unit unit : units.all()) {
            openUnlessThere(
                    new EstablishUnit(
                            unit.id(),
                            contexts.apply(place),
                            unit.name(),
                            unit.englishName(),
                            unit.kind(),
                            unit.divisionCode(),
                            units.effectiveOn(),
                            unit.responsibleSection(),
                            unit.enforcementTeam()),
                    place,
                    Map.of());
        }
    }

    /** The parks and clusters that are not there yet. */
    void register(Entries entries) {
        outerFirst(entries.parks()).forEach(this::park);
        entries.clusters().forEach(this::cluster);
    }

    /** In the order of their rows, but none before the park that contains it: a command names only what is there. */
    private static Collection<ParkEntry> outerFirst(List<ParkEntry> parks) {
        Map<ParkId, ParkEntry> rows = new LinkedHashMap<>();
        parks.forEach(park -> rows.put(park.id(), park));
        Map<ParkId, ParkEntry> ordered = new LinkedHashMap<>();
        for (ParkEntry park : parks) {
            Deque<ParkEntry> outwards = new ArrayDeque<>();
            // checked before: the parks do not contain each other in a circle
            for (ParkEntry at = park; at != null && !ordered.containsKey(at.id()); at = outer(at, rows)) {
                outwards.push(at);
            }
            outwards.forEach(one -> ordered.put(one.id(), one));
        }
        return ordered.values();
    }

    private static @Nullable ParkEntry outer(ParkEntry park, Map<ParkId, ParkEntry> rows) {
        return park.within() == null ? null : rows.get(park.within());
    }

    private void park(ParkEntry park) {
        if (isThere(park.id(), park.place())) {
            return;
        }
        add(
                new RegisterPark(
                        park.id(),
                        contexts.apply(park.place()),
                        park.name(),
                        park.englishName(),
                        park.level(),
                        park.bondedZone(),
                        park.shore().frontage(),
                        park.shore().rivers(),
                        park.within(),
                        park.units(),
                        park.document()),
                park.place(),
                Map.of());
    }

    private void cluster(ClusterEntry cluster) {
        if (isThere(cluster.id(), cluster.place())) {
            return;
        }
        CommandContext context = contexts.apply(cluster.place());
        add(
                new RegisterCluster(
                        cluster.id(),
                        context,
                        cluster.name(),
                        cluster.park(),
                        cluster.level(),
                        cluster.unit(),
                        cluster.managementBody(),
                        cluster.parkShore().frontage(),
                        cluster.parkShore().rivers(),
                        List.of()),
                cluster.place(),
                Map.of());
        Shore own = cluster.ownShore();
        // The park's default enters with the registration; only what the register says about the cluster itself is a
        // finding.
        if (own != null && !own.saysTheSameAs(cluster.parkShore())) {
            add(
                    new DetermineFrontage(cluster.id(), context, own.frontage(), own.rivers(), "登记册逐个组团填写"),
                    cluster.place(),
                    Map.of());
        }
        Scope scope = cluster.scope();
        if (scope == null) {
            notes.add(new ImportNote(
                    cluster.place(),
                    "“是否纳入”和“企业数”均未填写，建设范围未认定。",
                    "Neither scope nor enterprises are given; the scope is not determined."));
        } else {
            add(
                    new DetermineScope(cluster.id(), context, scope.inScope(), scope.enterprises(), scope.reason()),
                    cluster.place(),
                    Map.of());
        }
    }

    private boolean isThere(StreamId stream, InputPlace place) {
        boolean there = ledger.has(stream);
        if (there) {
            notes.add(new ImportNote(
                    place,
                    "已在台账登记（" + stream.value() + "），本行未改动任何内容；如需更改请用相应的更名、调整事项。",
                    "Already in the ledger (" + stream.value()
                            + "); the row changed nothing, use the commands for changes."));
        }
        return there;
    }
}
