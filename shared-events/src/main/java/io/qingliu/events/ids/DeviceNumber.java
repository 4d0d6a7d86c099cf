package io.qingliu.events.ids;

import java.util.regex.Pattern;

/**
 * The number of an online monitoring device 设备编码, the MN of HJ 212. Letters beyond the hexadecimal ones are taken as well,
 * since a number in use could not be refused on better knowledge.
 *
 * @param value 24 digits and capital letters
 */
public record DeviceNumber(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{24}");

    public DeviceNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllFormed(
                    "DEVICE_NUMBER_FORMAT",
                    "设备编码“" + value + "”格式不对：MN 应为 24 位数字或大写字母，现为 " + value.length() + " 位；请从数采仪或监控平台抄录。",
                    "The device number '" + value
                            + "' is ill-formed: an MN has 24 digits or capital letters, this one has " + value.length()
                            + " characters; copy it from the data logger or the monitoring platform.");
        }
    }
}
