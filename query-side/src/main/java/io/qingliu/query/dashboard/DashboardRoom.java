package io.qingliu.query.dashboard;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's parts. */
@Configuration(proxyBeanMethods = false)
@Import({ClusterStatusFold.class, FindClusters.class, ClustersApi.class, ClustersPage.class, ProgrammeFigures.class})
public class DashboardRoom {}
