package io.qingliu.query.duties;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's parts. */
@Configuration(proxyBeanMethods = false)
@Import({DutiesFold.class, FindDuties.class, DutiesApi.class})
public class DutiesRoom {}
