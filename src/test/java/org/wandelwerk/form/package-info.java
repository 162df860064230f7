@NullMarked
package org.wandelwerk.form;

import org.jspecify.annotations.NullMarked;
