package io.qingliu.query.kernel;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is told where no room could tell it: an address that is not there, a page that failed while it was drawn. People get the
 * page that all refusals have, programs problem details.
 */
@Controller
class Unanswered implements ErrorController {
    private final RefusalsOfPages pages;

    Unanswered(RefusalsOfPages pages) {
        this.pages = pages;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    Object tell(HttpServletRequest request, HttpServletResponse response) {
        String address = text(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        Refused refused = meaning(request, address);
        return forPrograms(request, address) ? RefusalsOfApis.answer(refused) : pages.page(refused, response);
    }

    private static Refused meaning(HttpServletRequest request, String address) {
        HttpStatus status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? status(code) : null;
        if (status == null || status == HttpStatus.NOT_FOUND) {
            return Refused.unknown(
                    "THERE_IS_NO_SUCH_ADDRESS",
                    "",
                    "没有“" + address + "”这个地址；请核对，或从组团状态表进入。",
                    "There is no address '" + address + "'; check it, or come from the list of clusters.");
        }
        if (status.is4xxClientError()) {
            return Refused.unanswerable(status);
        }
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Refusals.meaning(
                failure instanceof Exception known
                        ? known
                        : new IllegalStateException(address + " ended with " + status + ": "
                                + text(request.getAttribute(RequestDispatcher.ERROR_MESSAGE))));
    }

    private static @Nullable HttpStatus status(int code) {
        return HttpStatus.resolve(code);
    }

    private static boolean forPrograms(HttpServletRequest request, String address) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return address.startsWith("/api/")
                || (accept != null && accept.contains("json") && !accept.contains("text/html"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
