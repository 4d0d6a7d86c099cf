package io.qingliu.command;

import io.qingliu.command.acceptance.AcceptanceRoom;
import io.qingliu.command.annualplan.AnnualPlanRoom;
import io.qingliu.command.application.ApplicationRoom;
import io.qingliu.command.calendar.CalendarRoom;
import io.qingliu.command.cluster.ClusterRoom;
import io.qingliu.command.correction.CorrectionRoom;
import io.qingliu.command.demonstration.DemonstrationRoom;
import io.qingliu.command.dispatch.DispatchRoom;
import io.qingliu.command.document.DocumentRoom;
import io.qingliu.command.door.DoorConfiguration;
import io.qingliu.command.emergency.EmergencyRoom;
import io.qingliu.command.enforcement.EnforcementRoom;
import io.qingliu.command.essentials.EssentialsRoom;
import io.qingliu.command.evidence.EvidenceRoom;
import io.qingliu.command.form.FormRoom;
import io.qingliu.command.handover.HandoverRoom;
import io.qingliu.command.importbatch.ImportBatchRoom;
import io.qingliu.command.ledger.LedgerRoom;
import io.qingliu.command.park.ParkRoom;
import io.qingliu.command.policy.PolicyRoom;
import io.qingliu.command.practice.PracticeRoom;
import io.qingliu.command.remediation.RemediationRoom;
import io.qingliu.command.report.ReportRoom;
import io.qingliu.command.rubric.RubricRoom;
import io.qingliu.command.summaryreport.SummaryReportRoom;
import io.qingliu.command.survey.SurveyRoom;
import io.qingliu.command.unit.UnitRoom;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The command side's table of contents: its rooms, its door, and how they are wired to the ledger. */
@Configuration(proxyBeanMethods = false)
@Import({
    // the ledger itself and published reference data
    LedgerRoom.class,
    DocumentRoom.class,
    PolicyRoom.class,
    CalendarRoom.class,
    FormRoom.class,
    RubricRoom.class,
    EssentialsRoom.class,
    // who and where
    UnitRoom.class,
    ParkRoom.class,
    ClusterRoom.class,
    // the stages of the work
    SurveyRoom.class,
    RemediationRoom.class,
    AcceptanceRoom.class,
    SummaryReportRoom.class,
    ApplicationRoom.class,
    DemonstrationRoom.class,
    // the remaining duties
    AnnualPlanRoom.class,
    DispatchRoom.class,
    EnforcementRoom.class,
    EmergencyRoom.class,
    PracticeRoom.class,
    HandoverRoom.class,
    EvidenceRoom.class,
    ReportRoom.class,
    ImportBatchRoom.class,
    CorrectionRoom.class,
    // the way in, and the way to the ledger
    DoorConfiguration.class,
    CommandWiring.class
})
public class CommandSide {}
