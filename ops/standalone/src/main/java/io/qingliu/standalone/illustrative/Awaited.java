package io.qingliu.standalone.illustrative;

import io.qingliu.command.acceptance.AnnulAcceptance;
import io.qingliu.command.acceptance.ConcludeAcceptance;
import io.qingliu.command.annualplan.AnnualPlanCommand;
import io.qingliu.command.application.ApplicationCommand;
import io.qingliu.command.cluster.AssignCohort;
import io.qingliu.command.cluster.DetermineScope;
import io.qingliu.command.cluster.MergeCluster;
import io.qingliu.command.cluster.ReopenCluster;
import io.qingliu.command.cluster.SplitCluster;
import io.qingliu.command.dispatch.OpenDispatch;
import io.qingliu.command.emergency.DockEmergencyPlans;
import io.qingliu.command.emergency.HoldDrill;
import io.qingliu.command.emergency.ReportIncident;
import io.qingliu.command.emergency.ShareEmergencyResources;
import io.qingliu.command.enforcement.OpenJointCase;
import io.qingliu.command.handover.ExportHandover;
import io.qingliu.command.importbatch.CommitImport;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.park.ChangeParkLevel;
import io.qingliu.command.practice.AdoptPractice;
import io.qingliu.command.practice.PublishPractice;
import io.qingliu.command.remediation.CompleteRemediation;
import io.qingliu.command.remediation.CorrectCompletionDay;
import io.qingliu.command.summaryreport.SummaryReportCommand;
import io.qingliu.command.survey.SubmitSurvey;
import io.qingliu.command.unit.AbolishUnit;
import io.qingliu.command.unit.ChangeUnitBoundary;
import io.qingliu.command.unit.MergeUnit;
import io.qingliu.command.unit.SplitUnit;
import java.util.List;

/** The commands whose events an automation hears: what it asks for is waited for, so that the order is always the same. */
final class Awaited {
    private static final List<Class<?>> COMMANDS = List.of(
            AbolishUnit.class,
            AdoptPractice.class,
            AnnualPlanCommand.class,
            AnnulAcceptance.class,
            ApplicationCommand.class,
            AssignCohort.class,
            ChangeParkLevel.class,
            ChangeUnitBoundary.class,
            CommitImport.class,
            CompleteRemediation.class,
            ConcludeAcceptance.class,
            CorrectCompletionDay.class,
            DetermineScope.class,
            DockEmergencyPlans.class,
            ExportHandover.class,
            HoldDrill.class,
            MergeCluster.class,
            MergeUnit.class,
            OpenDispatch.class,
            OpenJointCase.class,
            PublishPractice.class,
            ReopenCluster.class,
            ReportIncident.class,
            ShareEmergencyResources.class,
            SplitCluster.class,
            SplitUnit.class,
            SubmitSurvey.class,
            SummaryReportCommand.class);

    private Awaited() {}

    static boolean any(List<Command> commands) {
        return commands.stream().anyMatch(command -> COMMANDS.stream().anyMatch(type -> type.isInstance(command)));
    }
}
