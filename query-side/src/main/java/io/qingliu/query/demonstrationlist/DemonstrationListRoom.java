package io.qingliu.query.demonstrationlist;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's parts. */
@Configuration(proxyBeanMethods = false)
@Import({ParticipationsFold.class, PapersFold.class, FindDemonstrations.class, DemonstrationsApi.class})
public class DemonstrationListRoom {}
