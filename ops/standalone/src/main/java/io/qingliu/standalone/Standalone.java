package io.qingliu.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the ledger in one process. */
@SpringBootApplication
public class Standalone {

    public static void main(String[] arguments) {
        SpringApplication.run(Standalone.class, arguments);
    }
}
