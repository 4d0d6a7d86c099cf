package io.qingliu.query.kernel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Refuses invisible control characters in what is asked: no text in the ledger holds them, and PostgreSQL keeps no NUL. */
final class ControlCharacters implements HandlerInterceptor {
    /**
     * Refuses a value that holds them.
     *
     * @param field the parameter or the part of the address
     * @throws Refused 400
     */
    static void refuse(String field, String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw Refused.unreadable(
                    "THIS_VALUE_HOLDS_CONTROL_CHARACTERS",
                    field,
                    "“" + field + "”含有不可见的控制字符；请删除后重新查询。",
                    field + " holds invisible control characters; remove them and ask again.");
        }
    }

    /** Refuses them in the address itself, whatever it is about. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> refuse(String.valueOf(name), String.valueOf(value)));
        }
        return true;
    }
}
