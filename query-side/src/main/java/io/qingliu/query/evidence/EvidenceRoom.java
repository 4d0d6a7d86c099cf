package io.qingliu.query.evidence;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's parts. */
@Configuration(proxyBeanMethods = false)
@Import({FilesFold.class, FindEvidence.class, EvidenceApi.class})
public class EvidenceRoom {}
