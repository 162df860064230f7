package org.wandelwerk.kernel;

/** The thing has another address by now, for good: the answer is 301 and leads there. */
public class Moved extends RuntimeException {

    private final String address;

    /** @param address where it is, with the language of the reader, such as "/en/akteure/stadt-peitz" */
    public Moved(String address) {
        super(address, null, false, false);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
