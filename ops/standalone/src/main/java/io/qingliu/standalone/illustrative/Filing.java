package io.qingliu.standalone.illustrative;

import io.qingliu.command.evidence.FileEvidence;
import io.qingliu.command.evidence.SupersedeEvidence;
import io.qingliu.command.importbatch.CommitImport;
import io.qingliu.command.importbatch.WithdrawImport;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EvidenceId;
import io.qingliu.events.ids.ImportBatchId;
import io.qingliu.standalone.illustrative.Register.ClusterEntry;
import java.time.LocalDate;
import java.util.List;

/** Import batches and evidence of the odd kind: a batch taken back, one photograph filed twice, one replaced. */
final class Filing {
    private final Register register;
    private final Script script;

    Filing(Register register, Script script) {
        this.register = register;
        this.script = script;
    }

    /** A batch that was taken back. */
    void imports() {
        ImportBatchId batch = new ImportBatchId("importbatch-survey-2024-1");
        List<ClusterId> clusters =
                register.clusters().subList(0, 3).stream().map(ClusterEntry::id).toList();
        script.ask(
                People.section(register.unit(1), 2),
                c -> new CommitImport(batch, c, "企业名录", Papers.digest("企业名录.csv"), "企业名录（演示）.csv", 64, clusters));
        script.later(2, 5);
        script.ask(
                People.section(register.unit(1), 1),
                c -> new WithdrawImport(batch, c, "导入了上一年度的文件", List.of("第12行：已有后续整改记录，保留")));
    }

    /** A photograph that was taken for two clusters, and one that was replaced. */
    void evidence() {
        ClusterEntry one = register.cluster(1);
        ClusterEntry other = register.cluster(2);
        for (ClusterEntry cluster : List.of(one, other)) {
            photograph(new EvidenceId("evidence-same-" + cluster.number()), "同一张照片", cluster);
        }
        photograph(new EvidenceId("evidence-blurred"), "模糊照片", one);
        script.later(1, 3);
        photograph(new EvidenceId("evidence-sharp"), "清晰照片", one);
        script.ask(
                People.parkBody(one, 1),
                c -> new SupersedeEvidence(
                        new EvidenceId("evidence-blurred"), c, new EvidenceId("evidence-sharp"), "原照片模糊，重新拍摄"));
    }

    private void photograph(EvidenceId id, String what, ClusterEntry cluster) {
        LocalDate day = script.day();
        script.ask(
                People.parkBody(cluster, 1),
                c -> new FileEvidence(
                        id,
                        c,
                        Papers.digest(what),
                        "image/jpeg",
                        1_834_221,
                        EvidenceKind.PHOTO,
                        day,
                        c.actor(),
                        "106.512345",
                        "29.512345",
                        cluster.id(),
                        List.of(cluster.id().value()),
                        RetentionClass.LONG));
    }
}
