package io.qingliu.command.annualplan;

import io.qingliu.command.kernel.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** “美丽重庆”年度工作计划: what this room brings into the command side. */
@Configuration(proxyBeanMethods = false)
public class AnnualPlanRoom {
    /** The room: its kind of stream, what can be asked of it, and its aggregate. */
    @Bean
    Room annualplan() {
        return new Room("annualplan", AnnualPlanCommand.class, AnnualPlanAggregate.class);
    }
}
