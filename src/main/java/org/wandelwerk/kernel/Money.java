package org.wandelwerk.kernel;

import java.math.BigDecimal;

/** An amount in euro cents. */
public record Money(long cents) {

    public static Money euros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    /** @throws ArithmeticException when the amount has parts of a cent */
    public static Money euros(BigDecimal euros) {
        return new Money(euros.movePointRight(2).longValueExact());
    }

    public BigDecimal inEuros() {
        return BigDecimal.valueOf(cents, 2);
    }
}
