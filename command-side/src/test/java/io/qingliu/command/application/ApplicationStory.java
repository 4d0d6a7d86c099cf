package io.qingliu.command.application;

import static io.qingliu.command.kernel.Someone.digest;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Published;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Basis;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.application.AppliedCluster;
import io.qingliu.events.application.NotSelectedCluster;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.policy.PolicyPublished;
import java.time.LocalDate;
import java.util.List;

/** The papers, the clusters and the people that the tests of this room tell of. */
final class ApplicationStory {
    static final ApplicationId APPLICATION = new ApplicationId("application-2024-QX-1");
    static final ApplicationId CANDIDATES = new ApplicationId("application-2024-candidates");
    static final ApplicationId FINAL = new ApplicationId("application-2024-final");
    static final ApplicationId CIRCULAR = new ApplicationId("application-2024-circular");
    static final UnitId UNIT = new UnitId("unit-QX");
    static final ClusterId ONE = new ClusterId("cluster-QX01");
    static final ClusterId TWO = new ClusterId("cluster-QX02");
    static final ClusterId THREE = new ClusterId("cluster-QX03");
    static final PolicyRef POLICY = new PolicyRef(new PolicyId("policy-demonstration"), 1);
    static final Basis NUMBERED =
            new Basis(new DocumentNumber("测环函〔2024〕8号"), "示范文件", LocalDate.parse("2024-12-25"), digest('b'));
    static final Basis UNNUMBERED = new Basis(null, "示范文件", LocalDate.parse("2024-12-25"), null);
    static final CommandContext LI = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-08-20");
    static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-12-25");
    static final CommandContext CLERK = Someone.transcribing(Role.MUNICIPAL_BUREAU, "wang", "zhou", "2024-12-25");

    static final Published REFERENCE = Published.of(new PolicyPublished(
            POLICY.policy(), ZHOU.toEventContext(), 1, "测试用示范政策", LocalDate.parse("2024-06-18"), List.of()));

    private ApplicationStory() {}

    static AppliedCluster applied(ClusterId cluster, int participation) {
        return new AppliedCluster(cluster, participation, "管网已普查", "有专业运维", "园区主动报名");
    }

    static ParticipatingCluster named(ClusterId cluster) {
        return new ParticipatingCluster(cluster, 1);
    }

    static NotSelectedCluster notSelected(ClusterId cluster, String reason) {
        return new NotSelectedCluster(cluster, 1, reason);
    }
}
