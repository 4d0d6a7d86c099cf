package io.qingliu.standalone;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Loads the illustrative programme, where that is asked for. */
final class FirstFill implements ApplicationRunner {
    private final IllustrativeProgramme programme;

    FirstFill(IllustrativeProgramme programme) {
        this.programme = programme;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        programme.load();
    }
}
