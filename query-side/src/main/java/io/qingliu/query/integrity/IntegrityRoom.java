package io.qingliu.query.integrity;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's parts. */
@Configuration(proxyBeanMethods = false)
@Import({
    CycleTrailFold.class,
    ActorFold.class,
    EntryFold.class,
    ClusterTrailFold.class,
    FindSameHands.class,
    FindBulkEntries.class,
    FindDowngrades.class,
    FindRelapses.class,
    IntegrityApi.class
})
public class IntegrityRoom {}
