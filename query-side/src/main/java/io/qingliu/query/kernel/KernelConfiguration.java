package io.qingliu.query.kernel;

import io.qingliu.processing.Followers;
import io.qingliu.serialization.LedgerSerializer;
import io.qingliu.store.LedgerEngine;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all rooms share. */
@Configuration(proxyBeanMethods = false)
@Import({RefusalsOfApis.class, RefusalsOfPages.class})
public class KernelConfiguration {
    @Bean
    Progress progress(
            @Qualifier("projections") Followers projections,
            EntityManager rows,
            LedgerSerializer serializer,
            @Qualifier("queryTransactions") PlatformTransactionManager transactions) {
        return new Progress(projections, rows, serializer, transactions, Progress.PATIENCE);
    }

    @Bean
    Illustrative illustrative(@Qualifier("queryEngine") LedgerEngine engine) {
        return new Illustrative(engine);
    }

    @Bean
    Folds folds(@Qualifier("queryEngine") LedgerEngine engine, Illustrative illustrative, Today today) {
        return new Folds(engine, illustrative, new Moments(engine, today));
    }

    /** What cannot be asked about is refused before any room sees it. */
    @Bean
    WebMvcConfigurer controlCharactersInAddresses() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new ControlCharacters());
            }
        };
    }

    @Bean
    Today today() {
        return Today.by(Clock.systemUTC());
    }
}
