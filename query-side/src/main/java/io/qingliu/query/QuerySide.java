package io.qingliu.query;

import io.qingliu.query.annualreport.AnnualReportRoom;
import io.qingliu.query.audithistory.AuditHistoryRoom;
import io.qingliu.query.dashboard.DashboardRoom;
import io.qingliu.query.demonstrationlist.DemonstrationListRoom;
import io.qingliu.query.door.QueryDoorConfiguration;
import io.qingliu.query.duties.DutiesRoom;
import io.qingliu.query.evidence.EvidenceRoom;
import io.qingliu.query.integrity.IntegrityRoom;
import io.qingliu.query.kernel.KernelConfiguration;
import io.qingliu.query.retention.RetentionRoom;
import io.qingliu.query.scoreprovenance.ScoreProvenanceRoom;
import io.qingliu.query.worklist.WorklistRoom;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The query side's table of contents: its rooms, and how they are wired to the ledger. */
@Configuration(proxyBeanMethods = false)
@Import({
    // how does every cluster stand?
    DashboardRoom.class,
    // what happened here, who did it, when and why?
    AuditHistoryRoom.class,
    // who is candidate, checked, confirmed, not selected for 2024, and why?
    DemonstrationListRoom.class,
    // what does the yearly paper count, and what was restated since the last one?
    AnnualReportRoom.class,
    // how did a score come about, and why did it change?
    ScoreProvenanceRoom.class,
    // what is owed beside the clusters' own work, and what of it is overdue?
    DutiesRoom.class,
    // what is to be done, by whom, how late?
    WorklistRoom.class,
    // which evidence file is used in two clusters, and what does a cluster's evidence show?
    EvidenceRoom.class,
    // which documents reach their archive hand-over or retention date this year?
    RetentionRoom.class,
    // what should an auditor look at?
    IntegrityRoom.class,
    // what they share, how they are described, and the way to the ledger
    KernelConfiguration.class,
    QueryDoorConfiguration.class,
    QueryWiring.class
})
public class QuerySide {}
