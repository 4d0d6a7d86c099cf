package io.qingliu.query.audithistory;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's parts. */
@Configuration(proxyBeanMethods = false)
@Import({HistoryProjection.class, FindHistory.class, HistoryApi.class, HistoryPage.class})
public class AuditHistoryRoom {}
