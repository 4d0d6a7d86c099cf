package io.qingliu.query;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The query side's table of contents: its rooms, and how they are wired to the ledger. */
@Configuration(proxyBeanMethods = false)
@Import({QueryWiring.class})
public class QuerySide {}
