// The dialog is opened by the test.
