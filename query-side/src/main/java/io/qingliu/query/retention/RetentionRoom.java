package io.qingliu.query.retention;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's parts. */
@Configuration(proxyBeanMethods = false)
@Import({KeptFold.class, FindRetention.class, RetentionApi.class})
public class RetentionRoom {
    /** As the operator sets them; without a setting, as proposed. */
    @Bean
    Periods retentionPeriods(
            @Value("${ledger.retention.long-years:50}") int longYears,
            @Value("${ledger.retention.short-years:15}") int shortYears) {
        return new Periods(longYears, shortYears);
    }
}
