package io.qingliu.query.door;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The wiring of the descriptions. */
@Configuration(proxyBeanMethods = false)
public class QueryDoorConfiguration {
    /** The questions' part of the API description. */
    @Bean
    OpenApiCustomizer questionDescriptions(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> addresses) {
        return new QuestionDescriptions(addresses);
    }
}
