/** The console's static models: this host learns every kind from the API server. */
export {};
