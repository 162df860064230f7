package org.wandelwerk.programme;

import org.wandelwerk.kernel.Text;

/**
 * One of the fields in which a programme may fund.
 *
 * @param legal where the law names it
 */
public record FundingArea(FundingAreaKey key, Text name, String legal) {

    public String code() {
        return key.code();
    }
}
