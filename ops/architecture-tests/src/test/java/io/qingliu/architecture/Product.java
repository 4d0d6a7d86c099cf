package io.qingliu.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled product, and the samples that break its rules on purpose. */
final class Product {
    /** Everything that ships. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.qingliu");

    private Product() {}

    /** Samples of this module's test sources, in packages that the rules take for the product's own. */
    static JavaClasses samples(String... packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages(packages);
    }
}
