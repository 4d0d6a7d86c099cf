package io.qingliu.standalone.illustrative;

import io.qingliu.command.importbatch.CommitImport;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.ledger.OpenLedger;
import io.qingliu.command.park.RegisterPark;
import io.qingliu.command.unit.EstablishUnit;
import io.qingliu.events.ids.ImportBatchId;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.standalone.illustrative.Register.ClusterEntry;
import io.qingliu.standalone.illustrative.Register.ParkEntry;
import io.qingliu.standalone.illustrative.Register.UnitEntry;
import io.qingliu.standalone.register.ReferenceFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The first day: the ledger is opened and marked, policies and forms are published, units and parks registered. */
final class Opening {
    /** The units are known from the start of the year; not a day on which any was founded. */
    private static final LocalDate KNOWN_FROM = LocalDate.of(2024, 1, 1);

    private final Register register;
    private final Script script;

    Opening(Register register, RandomGenerator random) {
        this.register = register;
        this.script = new Script("opening", Programme.FIRST_DAY, random);
    }

    Script tell() {
        script.enterAtOnce();
        script.ask(
                People.administrator(),
                c -> new OpenLedger(
                        new LedgerId("ledger-main"),
                        c,
                        true,
                        "本台账全部为演示数据：园区、组团、单位、企业和得分均为虚构。 Everything in this ledger is invented."));
        Person bureau = People.bureau(1);
        script.ask(
                bureau,
                ReferenceFiles.shippedDocuments(stub()).stream()
                        .map(document -> (Asked) c -> ReferenceFiles.shippedDocuments(c).stream()
                                .filter(same -> same.documentId().equals(document.documentId()))
                                .findFirst()
                                .orElseThrow())
                        .toList());
        List<Asked> reference = new ArrayList<>();
        int policies = ReferenceFiles.shippedPolicies(stub()).size();
        for (int i = 0; i < policies; i++) {
            int n = i;
            reference.add(c -> ReferenceFiles.shippedPolicies(c).get(n));
        }
        reference.add(ReferenceFiles::shippedCalendar);
        reference.add(ReferenceFiles::illustrativeEssentials);
        reference.add(ReferenceFiles::illustrativeForm);
        reference.add(ReferenceFiles::illustrativeRubric);
        script.ask(bureau, reference);
        script.ask(
                bureau,
                register.units().stream()
                        .map(unit -> (Asked) c -> establish(unit, c, KNOWN_FROM))
                        .toList());
        script.ask(
                bureau,
                register.parks().stream()
                        .map(park -> (Asked) c -> register(park, c))
                        .toList());
        return script;
    }

    /** A context to look into the files with; it goes nowhere. */
    private static CommandContext stub() {
        return new Script("nowhere", Programme.FIRST_DAY, RandomGenerator.of("L64X128MixRandom"))
                .contextOf(People.bureau(1));
    }

    static EstablishUnit establish(UnitEntry unit, CommandContext context, LocalDate effectiveOn) {
        return new EstablishUnit(
                unit.id(),
                context,
                unit.name(),
                unit.englishName(),
                unit.kind(),
                unit.code(),
                effectiveOn,
                unit.section(),
                unit.team());
    }

    private static RegisterPark register(ParkEntry park, CommandContext context) {
        return new RegisterPark(
                park.id(),
                context,
                park.name(),
                park.englishName(),
                park.level(),
                park.bonded(),
                park.frontage(),
                park.rivers(),
                park.within(),
                List.of(park.unit().id()),
                "演示登记册");
    }

    /** The register's file as a batch of its own, once its clusters are there. */
    static Script importBatch(Register register, RandomGenerator random) {
        Script script = new Script("register-import", Programme.FIRST_DAY.plusDays(14), random);
        script.ask(
                People.bureau(1),
                c -> new CommitImport(
                        new ImportBatchId("importbatch-register-2024"),
                        c,
                        "园区登记册",
                        Papers.digest("园区登记册.xlsx"),
                        "园区登记册（演示）.xlsx",
                        Register.CLUSTERS,
                        register.clusters().stream().map(ClusterEntry::id).toList()));
        return script;
    }
}
