package io.qingliu.command.survey;

/** What a {@link FieldReader} made of a text: a value in its one normal form, or the reason why it is none. */
sealed interface FieldReading {
    /**
     * The text is a value of the field.
     *
     * @param text its normal form, as it is stored; equal values have equal texts
     */
    record Value(String text) implements FieldReading {}

    /**
     * The text is no value of the field.
     *
     * @param code stable code of the reason, for instance {@code USCC_CHECK_DIGIT}
     * @param zh what is wrong and what to do, in Chinese; names neither field nor row
     * @param en the same in English
     */
    record Refusal(String code, String zh, String en) implements FieldReading {}
}
