package org.wandelwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.kernel.PartialDate;

class DayFormTest {

    @ParameterizedTest
    @CsvSource({
        "DAY_FIRST,27.05.2014,2014-05-27",
        "DAY_FIRST,6.1.15,2015-01-06",
        "DAY_FIRST,27/05/2014,2014-05-27",
        "MONTH_FIRST,12/17/2015,2015-12-17",
        "MONTH_FIRST,6/1/2015,2015-06-01",
        "MONTH_FIRST,27.05.2014,2014-05-27",
        "DAY_FIRST,2015-05-01T00:00:00Z,2015-05-01",
        "DAY_FIRST,2015-05-01,2015-05-01",
        "DAY_FIRST,02.2016,2016-02",
        "DAY_FIRST,2013,2013"
    })
    void aDayIsReadInTheFormOfItsList(DayForm form, String typed, String date) {
        assertThat(form.read(typed).map(PartialDate::toString)).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2015", "12/17/2015", "13.2015", "0", "bald", "2015-13-01", "00.00.2015"})
    void whatDoesNotExistIsNoDay(String typed) {
        assertThat(DayForm.DAY_FIRST.read(typed)).isEmpty();
    }
}
